package io.github.chucdanh.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chucdanh.Change;
import io.github.chucdanh.OfficialExtractor;
import io.github.chucdanh.Pair;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened to a holder, and when: sentence, kind of change, words that say it, ISO date. */
class ChangeTest {
  private static final OfficialExtractor EXTRACTOR = OfficialExtractor.create();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ngày 13/7/2021, bà Trần Thị Dụ được bổ nhiệm giữ chức Cục trưởng Cục Thuế."
            + "|APPOINTED|được bổ nhiệm giữ chức|2021-07-13",
        "Tháng 7/2006, ông Lê Văn Mẫu được bầu làm Chủ tịch UBND tỉnh Nghệ An."
            + "|ELECTED|được bầu làm|2006-07",
        "Năm 2016, ông Lê Văn Mẫu được bầu làm Chủ tịch UBND tỉnh Nghệ An."
            + "|ELECTED|được bầu làm|2016",
        "Sáng 13/7, ông Lê Văn Mẫu được bầu làm Chủ tịch UBND tỉnh Nghệ An."
            + "|ELECTED|được bầu làm|--07-13",
        "Ngày 2 tháng 9 năm 2019, ông Lê Văn Mẫu thôi giữ chức Giám đốc Sở Y tế."
            + "|RESIGNED|thôi giữ chức|2019-09-02",
        "Ngày 2 tháng 9, ông Lê Văn Mẫu thôi giữ chức Giám đốc Sở Y tế."
            + "|RESIGNED|thôi giữ chức|--09-02",
        "Ngày 13-7-2021, ông Lê Văn Mẫu thôi giữ chức Giám đốc Sở Y tế."
            + "|RESIGNED|thôi giữ chức|2021-07-13",
        "Ngày 13.7.2021, ông Lê Văn Mẫu thôi giữ chức Giám đốc Sở Y tế."
            + "|RESIGNED|thôi giữ chức|2021-07-13",
        "Ngày 13.7, ông Lê Văn Mẫu thôi giữ chức Giám đốc Sở Y tế."
            + "|RESIGNED|thôi giữ chức|--07-13",
        "Từ 7/2020, ông Lê Văn Mẫu thôi giữ chức Giám đốc Sở Y tế."
            + "|RESIGNED|thôi giữ chức|2020-07",
        "Có 1.250 phiếu bầu ông Lê Văn Mẫu giữ chức Chủ tịch UBND xã.|ELECTED|bầu|",
        "Ông Lê Văn Mẫu bị cách chức Giám đốc Sở Y tế.|REMOVED|bị cách chức|",
        "Bà Trần Thị Dụ, Giám đốc Sở Y tế, nghỉ hưu từ tháng 5/2020.|RETIRED|nghỉ hưu|2020-05",
        "Bà Trần Thị Dụ được giới thiệu để bầu giữ chức Chủ tịch HĐND tỉnh."
            + "|NOMINATED|được giới thiệu để bầu giữ chức|",
      })
  void changesAndDates(String sentence, Change.Type type, String trigger, String date) {
    assertThat(EXTRACTOR.extract(sentence).pairs())
        .extracting(Pair::change)
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.type()).isEqualTo(type);
              assertThat(change.trigger().text()).isEqualTo(trigger);
              assertThat(change.date()).isEqualTo(date);
            });
  }
}
