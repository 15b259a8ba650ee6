package io.github.chucdanh;

/**
 * An office or a rank as one place in the text names it. Immutable.
 *
 * @param text the phrase as it stands in the text
 * @param begin UTF-16 offset of its first character, inclusive
 * @param end UTF-16 offset behind its last character, exclusive
 * @param kind office or rank
 * @param canonical the phrase in the dictionaries' spelling, head and organization in full
 * @param title the head alone ("Phó Trưởng ban")
 * @param organization the organization, or null where the text names none
 * @param english the English rendering, or null where a piece has none
 * @param level central, provincial, district, commune, unit or foreign; null where unknown
 * @param branch party, government, assembly, ...; null where unknown
 */
public record Position(
    String text,
    int begin,
    int end,
    Kind kind,
    String canonical,
    String title,
    String organization,
    String english,
    String level,
    String branch) {}
