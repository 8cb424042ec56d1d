package dev.docket.storage.postgres;

import dev.docket.storage.tck.SearchAgreementContract;

class PostgresSearchProperties implements SearchAgreementContract, Stores {}
