package dev.docket.server.visibility;

import static dev.docket.server.visibility.LimitedService.ADMIN;
import static dev.docket.server.visibility.LimitedService.all;
import static dev.docket.server.visibility.LimitedService.arn;
import static dev.docket.server.visibility.LimitedService.limitedBy;
import static dev.docket.server.visibility.PolicyDocuments.allow;
import static dev.docket.server.visibility.PolicyDocuments.allowIf;
import static dev.docket.server.visibility.PolicyDocuments.denyIf;
import static dev.docket.server.visibility.PolicyDocuments.statement;
import static dev.docket.server.visibility.PolicyDocuments.tag;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.operations.Caller;
import dev.docket.operations.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** SearchCases finds, counts and pages over what its caller may read by GetCase, and no more. */
class SearchVisibilityTest {

  private static final int CASES = 40;

  private LimitedService service;
  private String domain;
  private String number;
  private String template;
  private final List<String> cases = new ArrayList<>();

  /** Policies by what they let see of the cases, whose tags {@link #tags} tells. */
  enum Sight {
    TAG(i -> i % 4 == 0) {
      @Override
      String[] statements(SearchVisibilityTest test) {
        return new String[] {allowIf("GetCase", tag("StringEquals", "Team", "red"))};
      }
    },
    NOT_THE_TAG(i -> i % 4 != 0) {
      @Override
      String[] statements(SearchVisibilityTest test) {
        return new String[] {allowIf("GetCase", tag("StringNotEquals", "team", "red"))};
      }
    },
    NO_TAG(i -> i % 4 == 3) {
      @Override
      String[] statements(SearchVisibilityTest test) {
        return new String[] {allowIf("GetCase", "{'Null':{'aws:ResourceTag/team':'true'}}")};
      }
    },
    DENY(i -> i % 4 != 1) {
      @Override
      String[] statements(SearchVisibilityTest test) {
        return new String[] {allow("*"), denyIf("GetCase", tag("StringEquals", "team", "Red"))};
      }
    },
    ID(i -> i == 7) {
      @Override
      String[] statements(SearchVisibilityTest test) {
        return new String[] {statement("Allow", "GetCase", test.caseArn(7), "")};
      }
    },
    ALL_BUT_AN_ID(i -> i != 7) {
      @Override
      String[] statements(SearchVisibilityTest test) {
        return new String[] {allow("Get*"), statement("Deny", "*", test.caseArn(7), "")};
      }
    },
    WILDCARD(i -> i % 4 < 2) {
      @Override
      String[] statements(SearchVisibilityTest test) {
        return new String[] {allowIf("GetCase", tag("StringLike", "team", "?ed"))};
      }
    },
    TAG_OR_WILDCARD_BUT_NO_ID(i -> i % 4 != 3 && i != 8) {
      @Override
      String[] statements(SearchVisibilityTest test) {
        return new String[] {
          allowIf("GetCase", tag("StringEquals", "team", "red")),
          allowIf("GetCase", tag("StringLike", "team", "*e*")),
          statement("Deny", "GetCase", test.caseArn(8), "")
        };
      }
    },
    EVERYTHING(i -> true) {
      @Override
      String[] statements(SearchVisibilityTest test) {
        return new String[] {allow("*")};
      }
    },
    NOTHING(i -> false) {
      @Override
      String[] statements(SearchVisibilityTest test) {
        return new String[] {allow("SearchCases")};
      }
    },
    NOTHING_OF_A_WILDCARD(i -> false) {
      @Override
      String[] statements(SearchVisibilityTest test) {
        return new String[] {allowIf("GetCase", tag("StringLike", "team", "?????"))};
      }
    };

    private final IntPredicate seen;

    Sight(IntPredicate seen) {
      this.seen = seen;
    }

    abstract String[] statements(SearchVisibilityTest test);

    Caller caller(SearchVisibilityTest test) {
      List<String> statements = new ArrayList<>(List.of(statements(test)));
      // Fields are sorted by.
      statements.add(statement("Allow", "GetCase", arn("domain/*/field/*"), ""));
      return limitedBy(PolicyDocuments.of(statements.toArray(String[]::new)));
    }

    List<String> of(SearchVisibilityTest test) {
      return IntStream.range(0, CASES).filter(seen).mapToObj(test.cases::get).toList();
    }
  }

  private static String tags(int number) {
    return switch (number % 4) {
      // Policies see the key that is in lower case.
      case 0 -> number % 8 == 0 ? "{'team':'red','TEAM':'blue'}" : "{'TEAM':'red'}";
      case 1 -> "{'team':'Red'}";
      case 2 -> "{'Team':'blue'}";
      default -> "{'other':'red'}";
    };
  }

  @BeforeEach
  void start() {
    service = new LimitedService();
    domain = service.call(ADMIN, "CreateDomain", "{'name':'acme'}").get("domainId").asText();
    number =
        service
            .call(ADMIN, "CreateField", of("'name':'Number','type':'Number'"))
            .get("fieldId")
            .asText();
    template =
        service
            .call(ADMIN, "CreateTemplate", of("'name':'Any','status':'Active'"))
            .get("templateId")
            .asText();
    create(CASES);
  }

  private void create(int count) {
    for (int i = cases.size(); i < count; i++) {
      String made =
          of(
              "'templateId':'%s','fields':[{'id':'title','value':{'stringValue':'Case %d'}},"
                      .formatted(template, i)
                  + "{'id':'%s','value':{'doubleValue':%d}}],'tags':%s"
                      .formatted(number, i * 7 % 10, tags(i)));
      cases.add(service.call(ADMIN, "CreateCase", made).get("caseId").asText());
    }
  }

  @AfterEach
  void close() {
    service.close();
  }

  private String of(String members) {
    return "{'domainId':'" + domain + "'," + members + "}";
  }

  private String caseArn(int index) {
    return arn("domain/" + domain + "/case/" + cases.get(index));
  }

  /** Everything that a search finds, with the right total on each page, each of which is full. */
  private List<String> found(Caller caller, String search, int size) {
    List<JsonNode> pages =
        service.pages(caller, "SearchCases", "{'domainId':'" + domain + "'" + search, size);
    List<String> found = all(pages, "cases", "caseId");
    pages.forEach(page -> assertThat(page.get("totalCount").asLong()).isEqualTo(found.size()));
    pages.subList(0, pages.size() - 1).forEach(page -> assertThat(page.get("cases")).hasSize(size));
    if (pages.size() > 1) {
      assertThat(pages.getLast().get("cases")).isNotEmpty();
    }
    return found;
  }

  private String sortedBy(String field, String order) {
    return ",'sorts':[{'fieldId':'" + field + "','sortOrder':'" + order + "'}]";
  }

  /** What everybody finds who sees everything, without what is not seen. */
  @ParameterizedTest
  @EnumSource
  void search_findsWhatItsCallerMayRead(Sight sight) {
    Caller caller = sight.caller(this);
    List<String> seen = sight.of(this);
    List<String> searches =
        List.of(
            "",
            sortedBy("created_datetime", "Asc"),
            sortedBy("created_datetime", "Desc"),
            sortedBy(number, "Asc"),
            sortedBy(number, "Desc"),
            ",'searchTerm':'case'",
            ",'filter':{'field':{'greaterThan':{'id':'%s','value':{'doubleValue':3}}}}"
                .formatted(number),
            ",'filter':{'tag':{'equalTo':{'key':'team'}}}");
    for (String search : searches) {
      List<String> expected = new ArrayList<>(found(ADMIN, search, 25));
      expected.retainAll(seen);
      for (int size : List.of(1, 3, 25)) {
        assertThat(found(caller, search, size)).as("%s by %d", search, size).isEqualTo(expected);
      }
    }
  }

  /** What conditions can say is not asked case by case. */
  @ParameterizedTest
  @EnumSource
  void store_counts_whatPoliciesSayInConditions(Sight sight) {
    Caller caller = sight.caller(this);
    service.counts();

    service.call(caller, "SearchCases", of("'maxResults':3"));

    int expected =
        switch (sight) {
          case WILDCARD, TAG_OR_WILDCARD_BUT_NO_ID, NOTHING_OF_A_WILDCARD -> 0;
          // Nothing is searched for.
          case NOTHING -> 0;
          default -> 1;
        };
    assertThat(service.counts()).isEqualTo(expected);
  }

  /** More than are read at a time. */
  @Test
  void cases_areCountedHoweverManyThereAre() {
    create(1_100);
    String newest = sortedBy("created_datetime", "Desc");

    JsonNode page =
        service.call(
            Sight.WILDCARD.caller(this),
            "SearchCases",
            "{'domainId':'" + domain + "','maxResults':2" + newest + "}");

    assertThat(page.get("totalCount").asLong()).isEqualTo(550);
    assertThat(all(List.of(page), "cases", "caseId"))
        .isEqualTo(List.of(cases.get(1_097), cases.get(1_096)));
    assertThat(found(Sight.NOTHING_OF_A_WILDCARD.caller(this), newest, 25)).isEmpty();
  }

  @Test
  void token_ofOnePolicyIsGoodUnderAnother() {
    String search = "{'domainId':'" + domain + "'" + sortedBy("created_datetime", "Asc");
    JsonNode first =
        service.call(Sight.WILDCARD.caller(this), "SearchCases", search + ",'maxResults':4}");
    String rest = search + ",'maxResults':25,'nextToken':'" + first.get("nextToken").asText();

    JsonNode next = service.call(Sight.TAG.caller(this), "SearchCases", rest + "'}");

    assertThat(all(List.of(first), "cases", "caseId"))
        .isEqualTo(List.of(cases.get(0), cases.get(1), cases.get(4), cases.get(5)));
    assertThat(all(List.of(next), "cases", "caseId"))
        .isEqualTo(Sight.TAG.of(this).subList(2, CASES / 4));
    assertThat(next.get("totalCount").asLong()).isEqualTo(CASES / 2);
  }

  @Test
  void casesUpdatedDuringAWalk_areMetInTheEnd() {
    Caller caller = Sight.WILDCARD.caller(this);
    String search = "{'domainId':'" + domain + "','maxResults':5";
    JsonNode page = service.call(caller, "SearchCases", search + "}");
    List<String> met = new ArrayList<>(all(List.of(page), "cases", "caseId"));
    for (int i : List.of(0, 1, 2, 3)) {
      service.call(
          ADMIN,
          "UpdateCase",
          of(
              "'caseId':'%s','fields':[{'id':'title','value':{'stringValue':'New'}}]"
                  .formatted(cases.get(i))));
    }
    while (page.hasNonNull("nextToken")) {
      String token = page.get("nextToken").asText();
      page = service.call(caller, "SearchCases", search + ",'nextToken':'" + token + "'}");
      met.addAll(all(List.of(page), "cases", "caseId"));
    }

    assertThat(met).containsExactlyInAnyOrderElementsOf(Sight.WILDCARD.of(this));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'fields':[{'id':'title'},{'id':'@'}]",
        "'sorts':[{'fieldId':'@','sortOrder':'Asc'}]",
        "'filter':{'field':{'equalTo':{'id':'@','value':{'doubleValue':1}}}}",
        "'filter':{'orAll':[{'andAll':[]},{'not':{'field':{'equalTo':{'id':'@','value':{'emptyValue':{}}}}}}]}"
      },
      quoteCharacter = '`')
  void fields_thatTheCallerMayNotRead_areNotNamed(String members) {
    String absent = "8a5d0d2e-1111-4222-8333-abcdefabcdef";
    for (String field : List.of(number, absent)) {
      Caller caller =
          limitedBy(
              PolicyDocuments.of(
                  allow("*"),
                  statement("Deny", "GetCase", arn("domain/" + domain + "/field/" + field), "")));

      Problem refusal = service.refusal(caller, "SearchCases", of(members.replace("@", field)));

      assertThat(refusal.type()).isEqualTo("AccessDeniedException");
      assertThat(refusal.message())
          .isEqualTo(
              "User: arn:aws:iam::111122223333:user/alice is not authorized to perform:"
                  + " cases:GetCase on resource: "
                  + arn("domain/" + domain + "/field/" + field)
                  + " with an explicit deny in an identity-based policy");
      assertThat(service.call(caller, "SearchCases", of("'searchTerm':'case'")).get("totalCount"))
          .hasToString("40");
    }
  }

  @Test
  void tagsOfAField_decideWhetherItIsNamed() {
    Caller caller =
        limitedBy(
            PolicyDocuments.of(
                allow("*"), denyIf("GetCase", tag("StringEquals", "secret", "yes"))));
    String search = of("'fields':[{'id':'title'},{'id':'" + number + "'}]");
    assertThat(service.call(caller, "SearchCases", search).get("cases")).hasSize(25);

    service.tag("domain/" + domain + "/field/" + number, "{'Secret':'yes'}");

    assertThat(service.refusal(caller, "SearchCases", search).type())
        .isEqualTo("AccessDeniedException");
  }

  @Test
  void valuesOfFieldsThatTheCallerMayNotRead_areNotInTheHistory() {
    Caller caller =
        limitedBy(
            PolicyDocuments.of(
                allow("*"),
                statement("Deny", "GetCase", arn("domain/" + domain + "/field/" + number), "")));
    String item =
        "'caseId':'%s','type':'Comment','content':{'comment':{'body':'Hm','contentType':'Text/Plain'}}"
            .formatted(cases.getFirst());
    service.call(ADMIN, "CreateRelatedItem", of(item));
    String history = of("'caseId':'" + cases.getFirst() + "'");

    JsonNode all = service.call(ADMIN, "GetCaseAuditEvents", history).get("auditEvents");
    JsonNode told = service.call(caller, "GetCaseAuditEvents", history).get("auditEvents");

    assertThat(fieldIds(all.get(1))).contains(number, "title", "created_datetime");
    List<String> others = new ArrayList<>(fieldIds(all.get(1)));
    others.remove(number);
    assertThat(fieldIds(told.get(1))).isEqualTo(others);
    assertThat(told.get(0)).isEqualTo(all.get(0));
    assertThat(fieldIds(told.get(0))).containsExactly("comment.body");
  }

  private static List<String> fieldIds(JsonNode event) {
    List<String> ids = new ArrayList<>();
    event.get("fields").forEach(field -> ids.add(field.get("eventFieldId").asText()));
    return ids;
  }

  @Test
  void casesOfAContact_areThoseThatTheCallerMayRead() {
    String contact = "arn:aws:connect:us-east-1:111122223333:instance/i/contact/c";
    for (int i = 0; i < 12; i++) {
      service.call(
          ADMIN,
          "CreateRelatedItem",
          of(
              "'caseId':'%s','type':'Contact','content':{'contact':{'contactArn':'%s'}}"
                  .formatted(cases.get(i), contact)));
    }
    Map<Sight, List<Integer>> expected =
        Map.of(
            Sight.TAG, List.of(8, 4, 0),
            Sight.WILDCARD, List.of(9, 8, 5, 4, 1, 0),
            Sight.ID, List.of(7),
            Sight.NOTHING, List.of());
    expected.forEach(
        (sight, numbers) -> {
          for (int size : List.of(1, 2, 10)) {
            List<JsonNode> pages =
                service.pages(
                    sight.caller(this),
                    "ListCasesForContact",
                    "{'domainId':'" + domain + "','contactArn':'" + contact + "'",
                    size);
            assertThat(all(pages, "cases", "caseId"))
                .isEqualTo(numbers.stream().map(cases::get).toList());
            assertThat(pages).hasSize(Math.max(1, (numbers.size() + size - 1) / size));
          }
        });
  }

  /**
   * Policies read tags by their keys in lower case, and a statement about keys has one spelling.
   */
  @Test
  void tagThatPoliciesLookAt_getsNoSecondSpelling() {
    String protectedKey = "{'ForAnyValue:StringEquals':{'aws:TagKeys':'Team'}}";
    Caller caller = limitedBy(PolicyDocuments.of(allow("*"), denyIf("TagResource", protectedKey)));
    String request = "{'arn':'" + caseArn(2) + "','tags':{'%s':'red'}}";

    for (String key : List.of("team", "TEAM")) {
      assertThat(service.refusal(caller, "TagResource", request.formatted(key)).message())
          .isEqualTo(
              "A tag key of the resource differs from "
                  + key
                  + " only in the case of letters, which policies do not tell apart");
    }
    service.call(caller, "TagResource", request.formatted("Team"));
    service.call(caller, "TagResource", request.formatted("other"));
    service.call(ADMIN, "TagResource", request.formatted("team"));
    service.call(caller, "TagResource", request.formatted("team"));
  }
}
