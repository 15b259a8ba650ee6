package io.github.chucdanh.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
  private static final CSVFormat READER =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @Test
  void isReadBackByAnotherParser() throws IOException {
    StringWriter target = new StringWriter();
    try (CsvWriter writer = new CsvWriter(target)) {
      writer.write("a, \"b\"\nc", Samples.TEXT, Samples.simple());
      writer.write("none", "", Samples.empty());
    }

    List<CSVRecord> rows = read(target.toString());

    assertThat(rows).hasSize(1);
    CSVRecord row = rows.get(0);
    assertThat(row.get("article")).isEqualTo("a, \"b\" c");
    assertThat(row.get("person")).isEqualTo(Samples.PERSON);
    assertThat(row.get("position")).isEqualTo(Samples.POSITION);
    assertThat(row.get("english")).isEmpty();
    assertThat(row.get("confidence")).isEqualTo("0.99");
    assertThat(row.get("position_end")).isEqualTo("16");
    assertThat(row.get("sentence")).isEqualTo("Giám đốc Sở Y tế Đặng Văn Mẫu đến dự.");
    assertThat(target.toString()).endsWith("\r\n");
  }

  @Test
  void defusesFormulas() throws IOException {
    for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", " \t=1", "＝1")) {
      StringWriter target = new StringWriter();
      try (CsvWriter writer = new CsvWriter(target)) {
        writer.write(formula, Samples.TEXT, Samples.simple());
      }
      assertThat(read(target.toString()).get(0).get("article")).isEqualTo("'" + formula.strip());
    }
  }

  @Test
  void beginsWithAByteOrderMarkOnDemandOnly() throws IOException {
    StringWriter with = new StringWriter();
    CsvWriter.withByteOrderMark(with).close();
    StringWriter without = new StringWriter();
    new CsvWriter(without).close();

    assertThat(with.toString()).isEqualTo("\uFEFF" + without);
  }

  private static List<CSVRecord> read(String csv) throws IOException {
    return READER.parse(new java.io.StringReader(csv)).getRecords();
  }
}
