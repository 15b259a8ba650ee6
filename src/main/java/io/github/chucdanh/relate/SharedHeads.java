package io.github.chucdanh.relate;

import io.github.chucdanh.Status;
import io.github.chucdanh.recognize.Item.Type;
import io.github.chucdanh.relate.Attempt.Reason;
import java.util.List;

/** One position before several names. */
final class SharedHeads {
  private final Sentence s;
  private final Lists lists;
  private final Claims claims;

  SharedHeads(Sentence sentence, Lists lists, Claims claims) {
    this.s = sentence;
    this.lists = lists;
    this.claims = claims;
  }

  void apply() {
    for (int position : s.positions()) {
      sharedHead(position);
    }
  }

  /** Whether several hold the office at a time: deputies, deputies of an assembly. */
  private boolean hasManySeats(int position) {
    return s.hasManySeats(position) && !s.get(position).position().isProfession();
  }

  /** "Chủ tịch và các Phó Chủ tịch": whether another office is named before the several. */
  private boolean isSecond(int position) {
    int plural = s.beforeStatus(position);
    return s.hasRole(plural, "and-others") && s.is(plural - 1, Type.POSITION)
        || s.hasRole(plural, "plural")
            && s.hasRole(plural - 1, "and")
            && s.is(plural - 2, Type.POSITION);
  }

  /** Whether an office runs up to a member's name. */
  private boolean hasOwn(int member) {
    return s.is(s.beforeName(member), Type.POSITION);
  }

  private void sharedHead(int position) {
    boolean like = s.hasRole(position + 1, "like") || s.isMark(position + 1, ':');
    boolean declared = s.isPlural(position) || like;
    boolean former =
        !declared && !hasManySeats(position) && s.statusBefore(position) == Status.FORMER;
    if (!declared && !hasManySeats(position) && !former) {
      return;
    }
    List<Integer> members = declared ? lists.members(position) : lists.bareNames(position + 1);
    if (former && (members.isEmpty() || !s.isMark(members.get(members.size() - 1) + 1, ';'))) {
      return;
    }
    if (declared && members.isEmpty()) {
      claims.leave(Pattern.SHARED_HEAD, -1, position, Reason.NAMES_NOBODY);
    }
    boolean crowd = s.isMark(position + 1, ',') && members.size() == 1;
    if (crowd || isSecond(position) && !members.isEmpty() && hasOwn(members.get(0))) {
      return;
    }
    Status status = claims.statusOf(position);
    for (int member : members) {
      if (!claims.isPaired(member, position)) {
        claims.claim(member, position, status, Pattern.SHARED_HEAD, null);
      }
    }
  }
}
