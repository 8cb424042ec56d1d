package dev.docket.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ReferenceIdProperties {

  @Property
  void everyCaseId_comesBackFromItsReferenceIdInAnyLetterCase(@ForAll long high, @ForAll long low) {
    String caseId = new UUID(high, low).toString();

    String reference = ReferenceId.of(caseId).orElseThrow();

    assertThat(reference).matches("[0-7][0-9A-HJKMNP-TV-Z]{25}");
    assertThat(ReferenceId.caseId(reference)).contains(caseId);
    assertThat(ReferenceId.caseId(reference.toLowerCase(Locale.ROOT))).contains(caseId);
  }

  @Example
  void knownPair() {
    // The pair of the UUID of version 7 in RFC 9562, appendix A.6, and its ULID.
    assertThat(ReferenceId.of("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"))
        .contains("01FWHE4YDGFK1SHH6W1G60EECF");
  }

  @Example
  void textsThatNoCaseIdBecomes_nameNoCase() {
    for (String text :
        new String[] {
          "",
          "01FWHE4YDGFK1SHH6W1G60EEC",
          "01FWHE4YDGFK1SHH6W1G60EECF0",
          "81FWHE4YDGFK1SHH6W1G60EECF",
          "01FWHE4YDGFK1SHH6W1G60EECI",
          "01FWHE4YDGFK1SHH6W1G60EECU",
          "+1FWHE4YDGFK1SHH6W1G60EECF",
          "0１FWHE4YDGFK1SHH6W1G60EECF"
        }) {
      assertThat(ReferenceId.caseId(text)).as(text).isEmpty();
    }
  }

  @Example
  void idsOfAnotherForm_haveNoReferenceId() {
    for (String id : new String[] {"case-1", "1-1-1-1-1", "017F22E2-79B0-7CC3-98C4-DC0C0C07398F"}) {
      assertThat(ReferenceId.of(id)).as(id).isEmpty();
    }
  }
}
