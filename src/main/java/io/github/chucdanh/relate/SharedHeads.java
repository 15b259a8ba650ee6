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
    for (int k = 0; k < s.size(); k++) {
      if (s.is(k, Type.POSITION)) {
        sharedHead(k);
      }
    }
  }

  private void sharedHead(int position) {
    boolean like = s.hasRole(position + 1, "like") || s.isMark(position + 1, ':');
    if (!s.isPlural(position) && !like) {
      return;
    }
    List<Integer> members = lists.members(position);
    if (members.isEmpty()) {
      claims.leave(Pattern.SHARED_HEAD, -1, position, Reason.NAMES_NOBODY);
    }
    Status status = claims.statusOf(position);
    for (int member : members) {
      if (!claims.isPaired(member, position)) {
        claims.claim(member, position, status, Pattern.SHARED_HEAD, null);
      }
    }
  }
}
