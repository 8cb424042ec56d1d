package dev.docket.storage.postgres.commit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FewRowsTest {

  private static final String INSERT =
      """
      INSERT INTO t (account, a, b, terms)
      SELECT ($2::text[])[1], k.a, k.b, ($4::integer[])[k.n : k.n]
      FROM UNNEST($2::text[], $3::bigint[]) WITH ORDINALITY
        AS k (a, b, n)
      WHERE $1 IS NULL
      """;

  @Test
  void eachValue_isAParameterInThePlaceOfItsArray() {
    FewRows rows = FewRows.of(INSERT, 4, 2);

    assertThat(rows.sql())
        .isEqualTo(
            """
            INSERT INTO t (account, a, b, terms)
            SELECT $2::text, k.a, k.b, ($6::integer[])[k.n : k.n]
            FROM (VALUES ($2::text, $4::bigint, 1::bigint), ($3::text, $5::bigint, 2::bigint)) AS k (a, b, n)
            WHERE $1 IS NULL
            """);
  }

  @Test
  void parameters_areThoseOfTheStatement() {
    Integer[] terms = {7, 8};
    Tuple columns =
        Tuple.of("lane")
            .addArrayOfString(new String[] {"x", "y"})
            .addArrayOfLong(new Long[] {1L, null})
            .addArrayOfInteger(terms);
    Tuple parameters = Tuple.of("before");

    FewRows.of(INSERT, 4, 2).add(columns, parameters);

    assertThat(values(parameters)).containsExactly("before", "lane", "x", "y", 1L, null, terms);
  }

  @Test
  void statementWithoutArrays_staysAsItIs() {
    FewRows rows = FewRows.of("SELECT $1, ($2::text[])[1]", 2, 1);
    Tuple parameters = Tuple.tuple();
    String[] array = {"x"};

    rows.add(Tuple.of(1).addArrayOfString(array), parameters);

    assertThat(rows.sql()).isEqualTo("SELECT $1, ($2::text[])[1]");
    assertThat(values(parameters)).containsExactly(1, array);
  }

  @Test
  void rows_areFewUpToThree() {
    assertThat(FewRows.in(Tuple.of(1).addValue(new String[] {"x", "y", "z"}))).isEqualTo(3);
    assertThat(FewRows.in(Tuple.of(1).addValue(new String[] {"x", "y", "z", "0"}))).isZero();
    assertThat(FewRows.in(Tuple.of("x"))).isZero();
  }

  private static List<Object> values(Tuple tuple) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < tuple.size(); i++) {
      values.add(tuple.getValue(i));
    }
    return values;
  }
}
