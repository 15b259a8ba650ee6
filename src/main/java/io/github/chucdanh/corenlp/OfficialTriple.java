package io.github.chucdanh.corenlp;

import edu.stanford.nlp.ie.util.RelationTriple;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.Word;
import java.util.List;

/**
 * A triple whose words are their own lemmas, as Vietnamese words are. CoreNLP's XML asks for lemmas
 * and fails where no tagger has run.
 */
final class OfficialTriple extends RelationTriple {
  private static final long serialVersionUID = 1L;

  OfficialTriple(
      List<CoreLabel> subject,
      List<CoreLabel> fullName,
      String relation,
      List<CoreLabel> object,
      double confidence) {
    super(
        subject, fullName, List.of(new CoreLabel(new Word(relation))), object, object, confidence);
  }

  @Override
  public String subjectLemmaGloss() {
    return subjectGloss();
  }

  @Override
  public String relationLemmaGloss() {
    return relationGloss();
  }

  @Override
  public String objectLemmaGloss() {
    return objectGloss();
  }
}
