package org.parindex.scoring.io.tables.mapping;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.value.Spelling;
import org.parindex.scoring.io.tables.Cell;
import org.parindex.scoring.io.tables.NumberFormat;
import org.parindex.scoring.io.tables.Row;
import org.parindex.scoring.io.tables.columns.Name;

/** What columns are usually called, in Vietnamese and English, whatever the scheme. */
final class HeadingWords {

    private static final Map<String, ColumnRole> ROLES = byWord(ImmutableMap.<ColumnRole, String>builder()
            .put(ColumnRole.NUMBER, "stt|st t|tt|số tt|số thứ tự|no|number")
            .put(ColumnRole.RANK, "xếp hạng|hạng|thứ hạng|xếp thứ|vị trí|rank|ranking|position")
            .put(
                    ColumnRole.UNIT,
                    "unit|name of unit|name of the unit|department|district|đơn vị|tên đơn vị|tên các đơn vị|cơ quan"
                            + "|tên cơ quan|cơ quan đơn vị|tên cơ quan đơn vị|sở ban ngành|tên sở ban ngành"
                            + "|các sở ban ngành|huyện thành phố|tên huyện thành phố|các huyện thành phố"
                            + "|huyện thị xã thành phố|địa phương|quốc gia|tỉnh thành phố|bộ ngành|xã phường"
                            + "|country|country name|economy|territory|province|city|municipality|ministry|agency"
                            + "|institution|organisation|organization")
            .put(
                    ColumnRole.TOTAL,
                    "total|total points|total score|index|sum|grand total|overall|tổng|tổng điểm|tổng số điểm|cộng"
                            + "|tổng cộng|cộng điểm|tổng cộng điểm|điểm tổng|điểm tổng cộng|tổng điểm đạt được|chỉ số")
            .put(ColumnRole.CHANGE, "change|tăng giảm|tăng giảm điểm|chênh lệch|so sánh")
            .put(ColumnRole.RANK_CHANGE, "change of rank|change in rank|rank change|tăng giảm thứ hạng|tăng giảm hạng")
            .put(
                    ColumnRole.MEAN,
                    "mean|average|mean score|average score|tb|tb chung|điểm tb|trung bình|trung bình chung|bình quân"
                            + "|bình quân chung|bq|bq chung|điểm trung bình|điểm trung bình chung|điểm bình quân")
            .put(
                    ColumnRole.CRITERION,
                    "criterion|criteria|name of criterion|tiêu chí|tên tiêu chí|nội dung|nội dung tiêu chí"
                            + "|lĩnh vực tiêu chí|lĩnh vực tiêu chí tiêu chí thành phần|tiêu chí tiêu chí thành phần"
                            + "|tên tiêu chí thành phần")
            .put(ColumnRole.CODE, "code|criterion code|code of criterion|mã|mã số|mã tiêu chí")
            .put(ColumnRole.MAXIMUM, "max|maximum|max points|maximum points|tối đa|điểm tối đa|điểm chuẩn|thang điểm")
            .put(ColumnRole.INPUT, "input|số liệu|tên số liệu")
            .put(
                    ColumnRole.VALUE,
                    "value|points|score|result|giá trị|điểm|điểm số|điểm đạt|điểm đạt được|điểm chấm|kết quả|số điểm"
                            + "|điểm đánh giá")
            .put(
                    ColumnRole.IGNORED,
                    "note|notes|remarks|evidence|source|rule|reason|ghi chú|nguồn|nguồn điểm|tài liệu kiểm chứng|minh chứng"
                            + "|giải trình|cách tính điểm|nhận xét|lý do|yêu cầu và tài liệu kiểm chứng")
            .buildOrThrow());

    private static final Map<String, Stage> STAGES = byWord(ImmutableMap.of(
            Stage.SELF_ASSESSED,
            "self assessed|self assessment|self assessed points|tự chấm|tự đánh giá|điểm tự chấm|điểm tự đánh giá"
                    + "|đơn vị tự chấm|đơn vị tự đánh giá|điểm đơn vị tự chấm|điểm tự đánh giá của đơn vị",
            Stage.APPRAISED,
            "appraised|appraisal|appraised points|thẩm định|điểm thẩm định|kết quả thẩm định|hội đồng thẩm định"
                    + "|tổ thẩm định|sở nội vụ thẩm định|sở nội vụ đánh giá|snv thẩm định|snv đánh giá"
                    + "|phòng nội vụ thẩm định|ubnd tỉnh thẩm định|điểm hội đồng thẩm định|điểm tổ thẩm định"
                    + "|tổ thẩm định chấm|điểm sở nội vụ thẩm định|điểm phúc tra"));

    private static final Set<String> CHANGES =
            ImmutableSet.of("tăng giảm", "chênh lệch", "so với", "change", "compared");
    private static final Set<String> RANKS = ImmutableSet.of("thứ tự", "thứ hạng", "hạng", "xếp hạng", "rank", "ranks");
    private static final Pattern YEAR = Pattern.compile(
            "(?:^| )(?:năm |of |in )?((?:19|20)\\d{2})(?= |$)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Dates and numbers of decisions, whose years say nothing of a table. */
    private static final Pattern DATE = Pattern.compile(
            "\\d{1,4} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{4}|\\d{1,5}/\\d{4}(?=/)|tháng \\d{1,2} năm \\d{4}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private HeadingWords() {}

    private static <T> Map<String, T> byWord(Map<T, String> words) {
        ImmutableMap.Builder<String, T> byWord = ImmutableMap.builder();
        words.forEach((meaning, all) -> Splitter.on('|').split(all).forEach(word -> byWord.put(word, meaning)));
        return byWord.buildOrThrow();
    }

    /** Returns all that columns are usually called, in lower case and without punctuation. */
    static Set<String> all() {
        return ROLES.keySet();
    }

    /** Returns the role that a heading names, whatever stands above it. */
    static Optional<ColumnRole> role(Heading heading) {
        String key = Streams.findLast(heading.keys().stream()).orElse("");
        if (isChange(heading)) {
            return Optional.of(RANKS.stream().anyMatch(key::endsWith) ? ColumnRole.RANK_CHANGE : ColumnRole.CHANGE);
        }
        return Optional.ofNullable(ROLES.get(key));
    }

    /** Returns whether a heading stands above the names of units. */
    static boolean namesUnits(String heading) {
        return ROLES.get(key(heading)) == ColumnRole.UNIT;
    }

    /** Returns whether the rows below some headings are about a criterion each, and not about a unit with all its criteria. */
    static boolean areByCriterion(List<Heading> headings) {
        return headings.stream()
                .flatMap(heading -> role(heading).stream())
                .anyMatch(role -> role == ColumnRole.CRITERION || role == ColumnRole.CODE);
    }

    /** Returns who gave the values below a heading, if it names a stage. */
    static Optional<Stage> stage(String heading) {
        return Optional.ofNullable(STAGES.get(key(heading)));
    }

    /** Returns whether a heading is that of a total. */
    static boolean namesTotal(String heading) {
        return ROLES.get(key(heading)) == ColumnRole.TOTAL;
    }

    /** Returns the one stage that a title speaks of. */
    static Optional<Stage> titledStage(String title) {
        String words = " " + key(title) + " ";
        List<Stage> named = STAGES.entrySet().stream()
                .filter(stage -> words.contains(" " + stage.getKey() + " "))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static boolean isChange(Heading heading) {
        return heading.keys().stream().anyMatch(part -> CHANGES.stream().anyMatch(part::startsWith));
    }

    /** Returns the year that a text names; empty if it names none, or several. */
    static OptionalInt year(String text) {
        Matcher years = YEAR.matcher(words(text));
        OptionalInt year = years.find() ? OptionalInt.of(Integer.parseInt(years.group(1))) : OptionalInt.empty();
        return years.find() ? OptionalInt.empty() : year;
    }

    /** Returns the years that a title names, other than in dates. */
    static Set<Integer> years(String title) {
        return YEAR.matcher(key(DATE.matcher(Spelling.neat(title)).replaceAll(" ")))
                .results()
                .map(year -> Integer.parseInt(year.group(1)))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the words of a text without the years in it. */
    static String withoutYear(String text) {
        return YEAR.matcher(words(text)).replaceAll("").strip();
    }

    private static String words(String text) {
        return String.join(" ", Name.of(Label.withoutMaximum(text)).words());
    }

    /** Returns whether a word alone means the total of a unit. */
    static boolean meansTotal(String words) {
        ColumnRole role = ROLES.get(key(words));
        return role == ColumnRole.TOTAL || role == ColumnRole.VALUE;
    }

    /** Returns whether a row of headings holds the maxima of the criteria above it. */
    static boolean isMaxima(Row row) {
        return row.cells().stream().anyMatch(HeadingWords::namesMaximum)
                && row.cells().stream().anyMatch(HeadingWords::isNumber);
    }

    static boolean isNumber(Cell cell) {
        return NumberFormat.undeclared().number(cell).isPresent();
    }

    /** Returns what a row is that is about no unit: a mean, a sum, or another figure of all units. */
    static Optional<RowRole> rowRole(String text) {
        String key = key(text);
        if (ROLES.get(key) == ColumnRole.MEAN) {
            return Optional.of(RowRole.MEAN);
        }
        return ROLES.get(key) == ColumnRole.TOTAL ? Optional.of(RowRole.TOTAL) : ClosingWords.role(key);
    }

    private static boolean namesMaximum(Cell cell) {
        return ROLES.get(key(cell.text())) == ColumnRole.MAXIMUM;
    }

    /** Returns what all spellings of a text have in common; a maximum in brackets behind it does not count. */
    static String key(String text) {
        return Name.of(Label.withoutMaximum(text)).key();
    }
}
