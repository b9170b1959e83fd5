package org.parindex.scoring.scheme.format;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.parameter.Words;
import org.parindex.scoring.core.scheme.Criterion;
import org.parindex.scoring.core.scheme.CriterionGroup;
import org.parindex.scoring.core.scheme.LevelRounding;
import org.parindex.scoring.core.scheme.RoundingPlace;
import org.parindex.scoring.core.scheme.RoundingPolicy;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Rounding;

/** Reads how a scheme rounds points, and which levels of its tree it rounds otherwise. */
final class RoundingParser {

    private static final String KEY = "rounding";
    private static final String LEVELS = "levels";
    private static final String LEVEL = "level";
    private static final String CARRIED = "carried";
    private static final LocalizedText OWNER = Owner.key(KEY);
    private static final LocalizedText OWNER_OF_LEVELS = Owner.key(LEVELS);

    private static final int DEEPEST = 32;
    private static final Rounding DEFAULT = Rounding.halfUp(2);
    private static final Words<Integer> SCALES = Words.between(0, Rounding.MAX_SCALE);
    private static final Words<RoundingMode> MODES = Words.of(List.of(
            RoundingMode.HALF_UP,
            RoundingMode.HALF_EVEN,
            RoundingMode.HALF_DOWN,
            RoundingMode.UP,
            RoundingMode.DOWN,
            RoundingMode.CEILING,
            RoundingMode.FLOOR));
    private static final Words<RoundingPlace> PLACES = Words.of(List.of(RoundingPlace.values()));
    private static final Words<LevelRounding.Carried> CARRIED_POINTS =
            Words.of(List.of(LevelRounding.Carried.values()));
    private static final Words<Optional<Integer>> LEVEL_WORDS = levelWords();

    private final Issues issues;
    private final Rounding standard;
    private final Optional<RoundingPlace> place;
    private final Map<Optional<Integer>, LevelRounding> levels = new LinkedHashMap<>();
    private final Map<Optional<Integer>, Location> locations = new LinkedHashMap<>();

    private RoundingParser(Optional<Parameters> fields, Issues issues) {
        this.issues = issues;
        this.standard = fields.map(found -> rounding(found, DEFAULT)).orElse(DEFAULT);
        this.place = fields.flatMap(found -> found.word("at", PLACES));
        fields.map(found -> found.items(LEVELS, DEEPEST + 2)).orElse(List.of()).forEach(this::level);
    }

    private static Words<Optional<Integer>> levelWords() {
        Words<Optional<Integer>> words = Words.of("0", Optional.of(0));
        for (int level = 1; level <= DEEPEST; level++) {
            words = words.and(String.valueOf(level), Optional.of(level));
        }
        return words.and("leaves", Optional.empty());
    }

    /** Reads the key of a scheme. */
    static RoundingParser of(Parameters scheme, Issues issues) {
        Optional<Parameters> fields = scheme.mapping(KEY)
                .map(found -> Parameters.of(found, OWNER, issues).only("scale", "mode", "at", LEVELS));
        return new RoundingParser(fields, issues);
    }

    private static Rounding rounding(Parameters fields, Rounding otherwise) {
        return new Rounding(
                fields.word("scale", SCALES).orElse(otherwise.scale()),
                fields.word("mode", MODES).orElse(otherwise.mode()));
    }

    private void level(Parameters item) {
        Parameters fields = item.named(OWNER_OF_LEVELS)
                .only(LEVEL, "scale", "mode", CARRIED)
                .require(LEVEL);
        if (!fields.hasAny("scale", "mode", CARRIED)) {
            fields.report(fields.location(), FormatIssue.LEVEL_AS_THE_REST);
        }
        Rounding rounding = rounding(fields, standard);
        Optional<LevelRounding.Carried> carried = fields.word(CARRIED, CARRIED_POINTS);
        fields.word(LEVEL, LEVEL_WORDS).ifPresent(level -> add(level, rounding, carried, fields));
    }

    private void add(
            Optional<Integer> level, Rounding rounding, Optional<LevelRounding.Carried> carried, Parameters fields) {
        Location first = locations.putIfAbsent(level, fields.location(LEVEL));
        if (first != null) {
            fields.report(LEVEL, FormatIssue.LEVEL_TWICE, fields.text(LEVEL).orElseThrow(), first.line());
        } else if (level.equals(Optional.of(0)) && carried.isPresent()) {
            fields.report(CARRIED, FormatIssue.CARRIED_FROM_THE_TOTAL);
        } else {
            levels.put(level, new LevelRounding(level, rounding, carried));
        }
    }

    /** Returns the digits that the points of leaves on a level are rounded to. */
    int leafScale(int level) {
        LevelRounding ofLeaves = levels.get(Optional.<Integer>empty());
        LevelRounding own = levels.getOrDefault(Optional.of(level), ofLeaves);
        return own == null ? standard.scale() : own.rounding().scale();
    }

    /** Sets what was read, and reports levels that the tree does not have. */
    void set(Scheme.Builder scheme, Optional<List<Criterion>> criteria) {
        List<LevelRounding> found = List.copyOf(levels.values());
        criteria.ifPresent(tree -> RoundingPolicy.unused(found, tree).forEach(unused -> report(unused, tree)));
        scheme.rounding(standard).levelRoundings(found);
        place.ifPresent(scheme::roundingPlace);
    }

    private void report(LevelRounding unused, List<Criterion> tree) {
        Location location = locations.getOrDefault(unused.level(), Location.NONE);
        issues.add(FormatIssue.NO_SUCH_LEVEL.at(location, OWNER_OF_LEVELS, unused.levelText(), depth(tree)));
    }

    private static int depth(List<Criterion> criteria) {
        return 1
                + criteria.stream()
                        .filter(CriterionGroup.class::isInstance)
                        .mapToInt(group -> depth(((CriterionGroup) group).children()))
                        .max()
                        .orElse(0);
    }
}
