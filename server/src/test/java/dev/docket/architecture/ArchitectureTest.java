package dev.docket.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.docket.CasesService;
import dev.docket.cases.ValidationPolicy;
import dev.docket.domains.Provisioning;
import dev.docket.json.RecordMaker;
import dev.docket.operations.Caller;
import dev.docket.operations.Operation;
import dev.docket.server.DocketServer;
import dev.docket.server.auth.Identity;
import dev.docket.server.contract.Contract;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The shape of the code that docs/architecture.md describes. */
class ArchitectureTest {

  private static final String SERVER = "dev.docket.server..";
  private static final String PLAIN = "dev.docket.server.contract.plain";
  private static final String SEED = "dev.docket.server.seed";
  private static final String DOMAIN_FILES = "dev.docket.server.domainfile";
  private static final String EVENTS = "dev.docket.server.events";
  private static final String POSTGRES = "dev.docket.storage.postgres";
  private static final String SEARCH = POSTGRES + ".search";
  private static final String TOTALS = POSTGRES + ".totals";
  private static final String SQL = POSTGRES + ".sql";
  private static final String INDEX = POSTGRES + ".index";

  /** The packages of the PostgreSQL store: each needs only those that come after it. */
  private static final List<String> POSTGRES_ROOMS =
      List.of(
          POSTGRES,
          POSTGRES + ".commit",
          POSTGRES + ".extent",
          POSTGRES + ".read",
          POSTGRES + ".rates",
          POSTGRES + ".doctor",
          SEARCH,
          TOTALS,
          POSTGRES + ".log",
          POSTGRES + ".connect",
          POSTGRES + ".schema",
          SQL,
          INDEX);

  /** The packages of core that are not named after a resource of the API. */
  private static final String[] WITHOUT_OPERATIONS = {
    "dev.docket", "dev.docket.events.sink", "dev.docket.operations..", "dev.docket.storage.."
  };

  /** The methods of texts and of what is printed to that take a locale, or else that of the JVM. */
  private static final Set<String> WITH_LOCALE =
      Set.of("format", "formatted", "printf", "toLowerCase", "toUpperCase");

  @Test
  void policy_needsTheJdkAndJSpecifyOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            inModule(Modules.POLICY)
                .or(resideInAnyPackage("java..", "org.jspecify.annotations.."))
                .or(primitive()))
        .check(Modules.POLICY);
  }

  @Test
  void core_needsTheJdkPolicyAndJSpecifyOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            inModule(Modules.CORE)
                .or(
                    resideInAnyPackage(
                        "dev.docket.policy",
                        "java..",
                        "javax.crypto..",
                        "org.jspecify.annotations.."))
                .or(primitive()))
        .check(Modules.CORE);
  }

  @Test
  void stores_knowNothingOfTheServer() {
    noClasses().should().dependOnClassesThat().resideInAPackage(SERVER).check(Modules.STORES);
  }

  @Test
  void stores_haveNoRuleOfTheApi() {
    noClasses()
        .should()
        .dependOnClassesThat(
            inModule(Modules.CORE).and(not(resideInAPackage("dev.docket.storage"))))
        .check(Modules.STORES);
  }

  @Test
  void packages_haveNoCycles() {
    slices().assignedFrom(packages()).should().beFreeOfCycles().check(Modules.CORE);
    slices().assignedFrom(packages()).should().beFreeOfCycles().check(Modules.SERVER);
    slices().assignedFrom(packages()).should().beFreeOfCycles().check(Modules.STORES);
  }

  @Test
  void postgresClasses_haveNoCycles() {
    slices()
        .assignedFrom(topLevelClassesUnder(POSTGRES))
        .should()
        .beFreeOfCycles()
        .check(Modules.STORES);
  }

  /** Without SQL, connections and JSON, so that its law is tested without a database. */
  @Test
  void searchIndex_needsTheStorageInterfaceAndTheJdkOnly() {
    classes()
        .that()
        .resideInAPackage(INDEX)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(INDEX, "dev.docket.storage", "java..", "org.jspecify.annotations..")
                .or(primitive()))
        .check(Modules.STORES);
  }

  @Test
  void searches_needNothingOfTheirStoreButSqlTotalsAndTheIndex() {
    noClasses()
        .that()
        .resideInAPackage(SEARCH)
        .should()
        .dependOnClassesThat(
            resideInAPackage(POSTGRES + "..")
                .and(not(resideInAnyPackage(SEARCH, TOTALS, SQL, INDEX))))
        .check(Modules.STORES);
  }

  @Test
  void postgresRooms_needOnlyThoseBelow() {
    classes()
        .that()
        .resideInAPackage(POSTGRES + "..")
        .should()
        .resideInAnyPackage(POSTGRES_ROOMS.toArray(String[]::new))
        .check(Modules.STORES);
    for (int i = 1; i < POSTGRES_ROOMS.size(); i++) {
      noClasses()
          .that()
          .resideInAPackage(POSTGRES_ROOMS.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(POSTGRES_ROOMS.subList(0, i).toArray(String[]::new))
          .check(Modules.STORES);
    }
  }

  /** So that a server without metrics loads nothing of it, and a store needs nothing of it. */
  @Test
  void micrometer_isThatOfTheMetrics() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.docket.server.metrics")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.micrometer..", "io.prometheus..")
        .check(Modules.ALL);
  }

  /** So that reading in one pass decides nothing that reading by way of a tree does not. */
  @Test
  void plainReaders_needTheJdkAndTheMakerOfRecordsOnly() {
    classes()
        .that()
        .resideInAPackage(PLAIN)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(PLAIN, "java..", "org.jspecify.annotations..")
                .or(primitive())
                .or(equivalentTo(RecordMaker.class)))
        .check(Modules.SERVER);
  }

  /** So that none of its classes is loaded by a server that makes no traces. */
  @Test
  void telemetry_isAllThatNeedsOpenTelemetry() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.docket.server.telemetry")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.opentelemetry..")
        .check(Modules.ALL);
    noClasses()
        .that()
        .doNotBelongToAnyOf(DocketServer.class)
        .and()
        .resideOutsideOfPackage("dev.docket.server.telemetry")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.docket.server.telemetry")
        .check(Modules.SERVER);
  }

  /** Events alone know what a change of a case is, as they tell those outside of it. */
  @Test
  void server_dependsOnNoOperation() {
    noClasses()
        .that()
        .resideOutsideOfPackage(EVENTS)
        .should()
        .dependOnClassesThat(
            inModule(Modules.CORE)
                .and(not(resideInAnyPackage(WITHOUT_OPERATIONS)))
                .and(not(equivalentTo(Provisioning.class)))
                .and(not(equivalentTo(ValidationPolicy.class))))
        .check(Modules.SERVER);
  }

  /**
   * Seeds and files of domains alone do: what a file names becomes calls of the operations that
   * create it.
   */
  @Test
  void server_namesNoOperation() throws IOException {
    Set<String> names = Contract.load().operations().keySet();
    for (JavaClass type : Modules.SERVER.that(not(resideInAnyPackage(SEED, DOMAIN_FILES)))) {
      assertThat(constants(type)).as(type.getName()).doesNotContain(names);
    }
  }

  /** The class file as text: what is not a name or a constant reads as nonsense. */
  private static String constants(JavaClass type) throws IOException {
    try (InputStream file = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      return new String(file.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  @Test
  void operations_arePutTogetherInOnePlace() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(CasesService.class, DocketServer.class)
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(CasesService.class)
        .check(Modules.ALL);
  }

  @Test
  void clockAndIds_comeFromOutside() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.docket.server", "dev.docket.server.embedded")
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe("it is the system's", ArchitectureTest::asksTheSystem))
        .check(Modules.ALL);
  }

  /** Whether an access, which a reference to a method is too, asks for the time or a random id. */
  private static boolean asksTheSystem(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    return switch (access.getTarget().getName()) {
      case "currentTimeMillis" -> owner.equals("java.lang.System");
      case "randomUUID" -> owner.equals("java.util.UUID");
      case "now" -> owner.startsWith("java.time.");
      default ->
          owner.equals("java.time.Clock") && access.getTarget().getName().startsWith("system");
    };
  }

  @Test
  void texts_areTheSameInEveryLocale() {
    noClasses()
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "it asks the locale of the JVM", ArchitectureTest::asksTheLocale))
        .check(Modules.ALL);
  }

  /** Whether an access, which a reference to a method is too, takes the locale of the JVM. */
  private static boolean asksTheLocale(JavaAccess<?> access) {
    if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
      return false;
    }
    String owner = target.getOwner().getName();
    return switch (owner) {
      case "java.lang.String", "java.io.PrintStream", "java.io.PrintWriter", "java.io.Console" ->
          WITH_LOCALE.contains(target.getName()) && !isGivenOne(target);
      case "java.util.Formatter", "java.util.Scanner", "java.time.format.DateTimeFormatter" ->
          (target.getName().equals("<init>") || target.getName().startsWith("of"))
              && !isGivenOne(target);
      case "java.time.format.DateTimeFormatterBuilder" ->
          target.getName().equals("toFormatter") && !isGivenOne(target);
      case "java.util.Locale" -> target.getName().equals("getDefault");
      // What else is there compares, breaks and writes texts as a language does.
      default -> owner.startsWith("java.text.") && !owner.startsWith(Normalizer.class.getName());
    };
  }

  private static boolean isGivenOne(CodeUnitAccessTarget target) {
    return target.getRawParameterTypes().stream()
        .anyMatch(type -> type.isEquivalentTo(Locale.class));
  }

  @Test
  void callers_areMadeByAuthenticationAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.docket.server.auth")
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe("it makes a Caller", ArchitectureTest::makesCaller))
        .check(Modules.ALL);
  }

  private static boolean makesCaller(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(Caller.class)
        && access.getTarget().getName().equals("<init>");
  }

  /**
   * Seeds run operations as well, for a caller of their own, over a store that is theirs alone and
   * empty: there is nothing in it that a caller might not see or change.
   */
  @Test
  void operations_runForAuthorizedCallsAlone() {
    onlyBy("Invoke", "it runs an operation", Operation.class, "run");
    onlyBy("Authorize", "it makes the caller of a request", Identity.class, "caller");
    constructors()
        .that()
        .areDeclaredIn("dev.docket.server.http.Authorized")
        .should()
        .bePrivate()
        .check(Modules.SERVER);
    methods()
        .that()
        .areDeclaredIn("dev.docket.server.http.Invoke")
        .and()
        .haveName("run")
        .should()
        .haveRawParameterTypes(
            Operation.class.getName(),
            "dev.docket.server.http.Authorized",
            HttpServerRequest.class.getName())
        .check(Modules.SERVER);
  }

  /**
   * No class of the server but this one of package {@code http}, and the one that makes the calls
   * of seeds, uses a method.
   */
  private static void onlyBy(String user, String what, Class<?> owner, String method) {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.docket.server.http." + user)
        .and()
        .doNotHaveFullyQualifiedName(SEED + ".SeedCalls")
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                what,
                access ->
                    access.getTargetOwner().isEquivalentTo(owner)
                        && access.getTarget().getName().equals(method)))
        .check(Modules.SERVER);
  }

  @Test
  void state_isNotOpenToOthers() {
    fields().that().areNotPrivate().should().beFinal().check(Modules.ALL);
    fields().that().areStatic().should().beFinal().check(Modules.ALL);
  }

  @Test
  void names_sayWhatAClassIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Utility)")
        .orShould()
        .haveNameMatching(".*[.$]Abstract[^.$]*")
        .check(Modules.ALL);
  }

  /** A name that two have makes every reader ask which one is meant. */
  @Test
  void names_areThoseOfOneClass() {
    Map<String, List<String>> byName =
        Modules.ALL.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));

    assertThat(byName.values()).filteredOn(types -> types.size() > 1).isEmpty();
  }

  @Test
  void packages_areNullMarked() {
    for (JavaClass type : Modules.ALL) {
      JavaPackage home = type.getPackage();
      assertThat(home.tryGetPackageInfo())
          .as(home.getName())
          .hasValueSatisfying(
              info ->
                  assertThat(info.isAnnotatedWith(NullMarked.class)).as(home.getName()).isTrue());
    }
  }

  private static DescribedPredicate<JavaClass> inModule(Iterable<JavaClass> module) {
    Set<String> names = new HashSet<>();
    module.forEach(type -> names.add(type.getName()));
    return DescribedPredicate.describe(
        "are in the module", type -> names.contains(type.getBaseComponentType().getName()));
  }

  private static DescribedPredicate<JavaClass> primitive() {
    return DescribedPredicate.describe(
        "are primitive", type -> type.getBaseComponentType().isPrimitive());
  }

  private static SliceAssignment topLevelClassesUnder(String home) {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        String name = type.getName();
        return name.startsWith(home + ".")
            ? SliceIdentifier.of(name.replaceFirst("\\$.*", ""))
            : SliceIdentifier.ignore();
      }

      @Override
      public String getDescription() {
        return "top-level classes under " + home;
      }
    };
  }

  private static SliceAssignment packages() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return SliceIdentifier.of(type.getPackageName());
      }

      @Override
      public String getDescription() {
        return "packages";
      }
    };
  }
}
