package io.github.chucdanh.relate;

import java.util.Locale;

/** The ways in which a sentence ties a position to a person. */
public enum Pattern {
  /** "Bộ trưởng Bộ Y tế Đặng Văn Mẫu": positions run up to the name. */
  TITLE_BEFORE_NAME(0.97),
  /** "Giám đốc Sở Y tế, ông Đặng Văn Mẫu" or "Giám đốc: Đặng Văn Mẫu". */
  TITLE_MARK_NAME(0.82),
  /** "Đặng Văn Mẫu, Bộ trưởng Bộ Y tế", with comma or dash. */
  NAME_APPOSITION(0.96),
  /** "Đặng Văn Mẫu (Bộ trưởng Bộ Y tế)". */
  NAME_BRACKET(0.99),
  /** "các Phó Thủ tướng: Đặng Văn Mẫu, Lê Thị Thử": one title for all. */
  SHARED_HEAD(0.97),
  /** "ông Đặng Văn Mẫu là Bộ trưởng Bộ Y tế". */
  COPULA(0.87),
  /** "bổ nhiệm ông Đặng Văn Mẫu giữ chức Bộ trưởng Bộ Y tế". */
  APPOINTMENT(0.9),
  /** "bổ nhiệm chức vụ Bộ trưởng Bộ Y tế đối với ông Đặng Văn Mẫu". */
  APPOINTMENT_TO_NAME(0.98),
  /** "... giữ chức Bộ trưởng Bộ Y tế thay ông Đặng Văn Mẫu": the other held it. */
  REPLACED(0.92),
  /** "từng giữ nhiều chức vụ như: Phó Giám đốc Sở Y tế; Giám đốc Sở Y tế". */
  CAREER_LIST(0.85),
  /** "Từ năm 2011 đến năm 2016: Phó Giám đốc Sở Y tế", of the person the article speaks of. */
  DATED_LINE(0.91),
  /** "Đại tá Đặng Văn Mẫu": a rank, an academic title, an honour. */
  RANK_BEFORE_NAME(0.96);

  private final double precision;

  Pattern(double precision) {
    this.precision = precision;
  }

  /** Whether its offices are a list, in which semicolons and details that are no office stand. */
  boolean isList() {
    return this == CAREER_LIST || this == DATED_LINE;
  }

  /**
   * {@return the share of its pairs that were right on annotated articles; see docs/accuracy.md}
   */
  public double precision() {
    return precision;
  }

  /** {@return the name that pairs carry as their evidence} */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
