package dev.docket.relateditems;

import dev.docket.cases.Case;
import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;

/**
 * Links a contact to a case, so that it is not related to it again. It lies under the domain, where
 * all cases of a contact are found together.
 *
 * @param itemId of the related item
 */
record ContactCase(String caseId, String itemId) implements Entity {

  static final Kind<ContactCase> KIND = new Kind<>("contact-case", ContactCase.class, 1);

  static Key<ContactCase> key(Key<Case> parent, String contactArn) {
    Key<Domain> domain = DomainConfiguration.domainOf(parent);
    return domain.child(KIND, prefix(contactArn) + parent.id());
  }

  /** The prefix of the ids of all links of a contact, and of no other id. */
  static String prefix(String contactArn) {
    // The length tells where the ARN ends, whatever it is made of.
    return contactArn.length() + ":" + contactArn + ":";
  }
}
