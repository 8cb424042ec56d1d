package dev.docket.storage.tck;

/**
 * Everything a store promises, apart from the properties of {@link AgreementContract} and {@link
 * SearchAgreementContract}, which another test engine runs.
 */
public interface StorageContract
    extends ReadContract,
        ListContract,
        PagingContract,
        ContentContract,
        CommitContract,
        VersionContract,
        DeleteContract,
        TallyContract,
        TenancyContract,
        BulkContract,
        VisibilityContract,
        RaceContract,
        DeleteRaceContract,
        SearchContract,
        ConditionContract,
        SearchedWritesContract,
        RatesContract,
        LogContract,
        ExtentContract,
        ExtentRaceContract,
        CloseContract {}
