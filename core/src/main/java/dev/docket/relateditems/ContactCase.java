package dev.docket.relateditems;

import dev.docket.cases.Case;
import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;

/**
 * A contact that is related to a case, and so is not related to it again. It lies under the domain,
 * where all cases of a contact are found together.
 *
 * @param itemId of the related item
 */
record ContactCase(String caseId, String itemId) implements Entity {

  static final Kind<ContactCase> KIND = new Kind<>("contact-case", ContactCase.class, 1);

  static Key<ContactCase> key(Key<Case> parent, String contactArn) {
    Key<Domain> domain = DomainConfiguration.domainOf(parent);
    return domain.child(KIND, prefix(contactArn) + parent.id());
  }

  /** What the ids of all cases of a contact begin with, and no other id does. */
  static String prefix(String contactArn) {
    // The length tells where the ARN ends, whatever it is made of.
    return contactArn.length() + ":" + contactArn + ":";
  }
}
