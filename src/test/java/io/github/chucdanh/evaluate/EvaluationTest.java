package io.github.chucdanh.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chucdanh.Extraction;
import io.github.chucdanh.Kind;
import io.github.chucdanh.Pair;
import io.github.chucdanh.Person;
import io.github.chucdanh.Position;
import io.github.chucdanh.Span;
import io.github.chucdanh.Status;
import io.github.chucdanh.evaluate.Evaluation.Measure;
import io.github.chucdanh.evaluate.GoldArticle.Holder;
import io.github.chucdanh.evaluate.GoldArticle.Post;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final String TEXT = "Giám đốc Sở Y tế Đặng Văn Mẫu, Chủ tịch Hội Thử Lê Mẫu Hai";

  private final Evaluation evaluation = new Evaluation();

  @Test
  void countsWhatAgrees() {
    add(post("Giám đốc Sở Y tế", "current", "official"), "Giám đốc Sở Y tế");

    assertThat(evaluation.tally(Measure.STRICT).f1()).isEqualTo(1);
    assertThat(evaluation.statusAccuracy()).isEqualTo(1);
    assertThat(evaluation.mistakes()).isEmpty();
  }

  @Test
  void countsAPartOfAPositionAsRelaxedOnly() {
    add(post("Giám đốc Sở Y tế", "current", "official"), "Giám đốc");

    assertThat(evaluation.tally(Measure.STRICT).f1()).isZero();
    assertThat(evaluation.tally(Measure.RELAXED).f1()).isEqualTo(1);
    assertThat(evaluation.mistakes())
        .extracting(Mistake::type, Mistake::offset)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Mistake.Type.WRONG, 0),
            org.assertj.core.groups.Tuple.tuple(Mistake.Type.MISSED, 0));
  }

  @Test
  void asksNoRecallOfPrivatePosts() {
    add(post("Chủ tịch Hội Thử", "current", "private"), "Chủ tịch Hội Thử");
    assertThat(evaluation.tally(Measure.STRICT).found()).isEqualTo(1);
    assertThat(evaluation.tally(Measure.STRICT).sought()).isZero();
  }

  @Test
  void findsAWrongStatus() {
    add(post("Giám đốc Sở Y tế", "former", "official"), "Giám đốc Sở Y tế");

    assertThat(evaluation.statusAccuracy()).isZero();
    assertThat(evaluation.mistakes().get(0).detail()).contains("current, gold former");
  }

  private void add(Post post, String found) {
    String name = "Đặng Văn Mẫu";
    Span person = new Span(name, TEXT.indexOf(name), TEXT.indexOf(name) + name.length());
    int begin = TEXT.indexOf(found);
    Position position =
        new Position(
            found,
            begin,
            begin + found.length(),
            Kind.POSITION,
            found,
            found,
            null,
            null,
            null,
            null);
    Pair pair = new Pair(name, person, position, Status.CURRENT, "test", 1, null, null);
    GoldArticle gold =
        new GoldArticle("a", List.of(new Holder(name, List.of(), List.of(post), List.of())));
    List<Person> persons = List.of(new Person(name, List.of(person), List.of()));
    evaluation.add(gold, TEXT, new Extraction(persons, List.of(pair)));
  }

  private static Post post(String surface, String status, String scope) {
    return new Post(List.of(surface), status, scope);
  }
}
