package io.github.chucdanh.recognize;

import io.github.chucdanh.dictionary.Category;
import io.github.chucdanh.dictionary.Entry;

/**
 * The parts of a position, as token ranges; an empty range where the part is missing.
 *
 * @param head the title's dictionary line
 * @param deputy whether the holder is the head's deputy
 * @param qualifier the line of the qualifier behind the head, or null
 * @param titleEnd index behind the title and its qualifier
 * @param organizationBegin index of the organization's first token
 * @param organizationEnd index behind its last token
 * @param organization the line of the organization, organization head, field or country it opens
 *     with, or null
 * @param parentBegin index of the parent organization's first token
 * @param parentEnd index behind its last token
 */
public record Composition(
    Entry head,
    boolean deputy,
    Entry qualifier,
    int titleEnd,
    int organizationBegin,
    int organizationEnd,
    Entry organization,
    int parentBegin,
    int parentEnd) {
  /** {@return whether the text names an organization} */
  public boolean hasOrganization() {
    return organizationEnd > organizationBegin;
  }

  /** {@return whether this is a job that no named organization makes an office} */
  public boolean isBareProfession() {
    boolean named =
        organization != null
            && hasOrganization()
            && organization.category() != Category.COUNTRY
            && organization.category() != Category.FIELD
            && organization.category() != Category.PLACE;
    return isProfession() && !named;
  }

  /** {@return whether this is a bare job, which is an office only with an organization} */
  public boolean isProfession() {
    return head.has("kind", "profession");
  }

  /** {@return whether several hold the office at a time: deputies, members} */
  public boolean hasManySeats() {
    return deputy || head.has("seat", "many") || isMembership();
  }

  /** {@return whether this is a seat in a body, which its holder keeps beside any office} */
  public boolean isMembership() {
    return head.has("seat", "member");
  }
}
