package dev.docket.storage.postgres;

import dev.docket.storage.tck.AgreementContract;

class PostgresStorageProperties implements AgreementContract, Stores {}
