package dev.docket.storage.postgres;

import dev.docket.storage.tck.StorageContract;

class PostgresStorageTest implements StorageContract, Stores {}
