package org.parindex.scoring.io.tables.mapping;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How rows are called that hold a figure of all units; a word that a unit may be called by is not enough. */
final class ClosingWords {

    /** How rows begin that hold the mean of some units. */
    private static final Set<String> MEANS =
            words("trung bình|bình quân|điểm trung bình|điểm bình quân|tb|bq|average|mean");

    /** How rows begin that hold another figure of them. */
    private static final Set<String> FIGURES = words("tối đa|điểm chuẩn|thang điểm|maximum|max|minimum|min|cao nhất"
            + "|thấp nhất|highest|lowest|gtln|gtnn|toàn tỉnh|toàn ngành|cả nước|năm|median|trung vị|tổng số");

    /** How no unit is called, whatever follows. */
    private static final Set<String> NO_UNITS = words("điểm tối đa|điểm cao nhất|điểm thấp nhất|giá trị lớn nhất"
            + "|giá trị nhỏ nhất|tỷ lệ|tỉ lệ|độ lệch chuẩn|standard deviation|tăng giảm|chênh lệch|so với");

    /** Of what these rows say that they hold the figure. */
    private static final Set<String> FOLLOWING = words("chung|toàn|tỉnh|ngành|khối|nhóm|các|của|cả|nước|huyện|thị|xã"
            + "|thành|phố|phường|quận|sở|ban|cơ|quan|đơn|vị|cấp|và|cộng|điểm|năm|đạt|được|trước|tiêu|chí|of|all|the"
            + "|units|departments|districts|score|scores|points|per|unit|for|year|value");

    private ClosingWords() {}

    private static Set<String> words(String all) {
        return ImmutableSet.copyOf(Splitter.on('|').split(all));
    }

    /**
     * Returns what a row is; empty if it may be a unit's.
     *
     * @param key what all spellings of its name have in common
     */
    static Optional<RowRole> role(String key) {
        if (MEANS.stream().anyMatch(words -> isFollowedByKnown(key, words))) {
            return Optional.of(RowRole.MEAN);
        }
        boolean isFigure = NO_UNITS.stream().anyMatch(words -> begins(key, words))
                || FIGURES.stream().anyMatch(words -> isFollowedByKnown(key, words));
        return isFigure ? Optional.of(RowRole.IGNORED) : Optional.empty();
    }

    private static boolean begins(String key, String words) {
        return key.startsWith(words) && (key.length() == words.length() || key.charAt(words.length()) == ' ');
    }

    private static boolean isFollowedByKnown(String key, String words) {
        return begins(key, words)
                && List.of(key.substring(words.length()).split(" ")).stream().allMatch(ClosingWords::isKnown);
    }

    private static boolean isKnown(String word) {
        return FOLLOWING.contains(word) || word.chars().allMatch(Character::isDigit);
    }
}
