package org.parindex.scoring.io.office.form.content;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parindex.scoring.core.rule.Answers;
import org.parindex.scoring.core.rule.Award;
import org.parindex.scoring.core.rule.Awarded;
import org.parindex.scoring.core.rule.Bands;
import org.parindex.scoring.core.rule.Choice;
import org.parindex.scoring.core.rule.Conditions;
import org.parindex.scoring.core.rule.Count;
import org.parindex.scoring.core.rule.Deduction;
import org.parindex.scoring.core.rule.ExtraPoints;
import org.parindex.scoring.core.rule.PiecewiseLinear;
import org.parindex.scoring.core.rule.Proportion;
import org.parindex.scoring.core.rule.Quantity;
import org.parindex.scoring.core.rule.ScaleMean;
import org.parindex.scoring.core.rule.ScoringRule;
import org.parindex.scoring.core.rule.SteppedDeduction;
import org.parindex.scoring.core.rule.Survey;
import org.parindex.scoring.core.rule.WhenNothing;
import org.parindex.scoring.core.rule.formula.Formula;
import org.parindex.scoring.core.scheme.LeafCriterion;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.core.value.Spelling;

/** Says in words how the rule of a leaf gives points; a rule of a kind that is not known here as it spells itself. */
final class RuleWords {

    private final FormWords words;
    private final Points maximum;

    private RuleWords(FormWords words, Points maximum) {
        this.words = words;
        this.maximum = maximum;
    }

    static String of(LeafCriterion leaf, FormWords words) {
        return new RuleWords(words, leaf.maxPoints()).describe(leaf.rule());
    }

    private String describe(ScoringRule rule) {
        if (rule instanceof Awarded awarded) {
            return awarded(awarded);
        } else if (rule instanceof Choice choice) {
            return words.get("rule.choice", options(choice));
        } else if (rule instanceof Count count) {
            return words.get("rule.count", words.input(count.input()), inPoints(count.each()), points(count.cap()));
        } else if (rule instanceof Deduction deduction) {
            return words.get(
                    "rule.deduction",
                    words.input(deduction.input()),
                    inPoints(deduction.start()),
                    points(deduction.each()),
                    points(deduction.floor()));
        } else if (rule instanceof Conditions conditions) {
            String all = conditions.conditions().stream().map(words::input).collect(joining(", "));
            String key = "rule." + Spelling.of(conditions.needed());
            return words.get(key, all, inPoints(conditions.then()), points(conditions.otherwise()));
        } else if (rule instanceof ExtraPoints extra) {
            return words.get("rule." + extra.kind(), events(extra.events()), inPoints(Award.MAXIMUM));
        }
        return byNumber(rule);
    }

    private String byNumber(ScoringRule rule) {
        if (rule instanceof Bands bands) {
            return sentences(words.get("rule.bands", x(bands.quantity()), bands(bands)), nothing(bands.quantity()));
        } else if (rule instanceof Proportion proportion) {
            return proportion(proportion);
        } else if (rule instanceof SteppedDeduction stepped) {
            return stepped(stepped);
        } else if (rule instanceof PiecewiseLinear piecewise) {
            return sentences(
                    words.get("rule.piecewise", x(piecewise.quantity()), breakpoints(piecewise)),
                    nothing(piecewise.quantity()));
        } else if (rule instanceof Survey survey) {
            String full = number(survey.fullAt(), true);
            return answers("rule.survey", survey.answers(), true, full, inPoints(Award.MAXIMUM));
        } else if (rule instanceof ScaleMean mean) {
            String full = number(mean.fullAt(), false);
            String zero = number(mean.zeroAt(), false);
            return answers("rule.scale-mean", mean.answers(), false, full, inPoints(Award.MAXIMUM), zero);
        } else if (rule instanceof Formula formula) {
            return words.get(
                    "rule.formula",
                    formula.branches().stream().map(Object::toString).collect(joining("; ")));
        }
        return rule.spelling();
    }

    private String awarded(Awarded rule) {
        String most = words.number(maximum);
        return rule.step()
                .map(step -> words.get("rule.awarded.step", most, words.number(step)))
                .orElseGet(() -> words.get("rule.awarded", most));
    }

    private String options(Choice choice) {
        String notApplicable = words.get("rule.choice.not-applicable");
        return each(
                choice.options().entrySet(),
                option -> option.getKey() + ": "
                        + option.getValue().map(this::inPoints).orElse(notApplicable));
    }

    private String events(List<List<ExtraPoints.Event>> events) {
        return each(
                events,
                oneOf -> oneOf.size() == 1
                        ? event(oneOf.get(0))
                        : words.get(
                                "rule.one-of", oneOf.stream().map(this::event).collect(joining(" / "))));
    }

    private String event(ExtraPoints.Event event) {
        String name = words.input(event.input());
        return event.cap()
                .map(cap -> words.get("rule.event.cap", name, points(event.each()), points(cap)))
                .orElseGet(() -> words.get("rule.event", name, points(event.each())));
    }

    private String bands(Bands bands) {
        String unit = bands.quantity().isPercent() ? "%" : "";
        return each(bands.bands(), band -> words.numbers(band.interval().spell(unit)) + ": " + inPoints(band.points()));
    }

    private String proportion(Proportion rule) {
        Quantity quantity = rule.quantity();
        boolean isLowerBetter = rule.fullAt().compareTo(rule.zeroAt()) < 0;
        String better = words.get(isLowerBetter ? "rule.better.lower" : "rule.better.higher");
        String full = number(rule.fullAt(), quantity.isPercent());
        String zero = number(rule.zeroAt(), quantity.isPercent());
        String beyond = isLowerBetter ? "rule.nothing-above" : "rule.nothing-below";
        return sentences(
                words.get("rule.proportion", x(quantity), inPoints(Award.MAXIMUM), full, better, zero),
                rule.nothingBeyond().map(limit -> words.get(beyond, number(limit, quantity.isPercent()))),
                Optional.of(rule.cap())
                        .filter(cap -> !cap.equals(Award.MAXIMUM))
                        .map(cap -> words.get("rule.cap", inPoints(cap))),
                nothing(quantity));
    }

    private String stepped(SteppedDeduction rule) {
        boolean isPercent = rule.quantity().isPercent();
        return sentences(
                words.get(
                        "rule.stepped-deduction." + Spelling.of(rule.counted()),
                        x(rule.quantity()),
                        inPoints(rule.start()),
                        number(rule.target(), isPercent),
                        number(rule.step(), isPercent),
                        points(rule.each()),
                        points(rule.floor())),
                nothing(rule.quantity()));
    }

    private String breakpoints(PiecewiseLinear rule) {
        return each(
                rule.through(),
                point -> words.get(
                        "rule.at", number(point.at(), rule.quantity().isPercent()), inPoints(point.points())));
    }

    private String answers(String key, Answers answers, boolean isPercent, Object... more) {
        String worth = each(
                answers.worth().entrySet(),
                option -> words.input(option.getKey()) + ": " + number(option.getValue(), isPercent));
        List<Object> values = new ArrayList<>(List.of(worth));
        values.addAll(List.of(more));
        String ignored = answers.ignored().stream().map(words::input).collect(joining(", "));
        return sentences(
                words.get(key, values.toArray()),
                Optional.of(ignored).filter(found -> !found.isEmpty()).map(found -> words.get("rule.ignored", found)));
    }

    private String x(Quantity quantity) {
        return words.input(quantity.of())
                + quantity.over().map(over -> " / " + words.input(over)).orElse("");
    }

    private Optional<String> nothing(Quantity quantity) {
        boolean isRefused = quantity.zeroOverZero() == WhenNothing.REFUSE;
        return isRefused
                ? Optional.empty()
                : Optional.of(words.get("rule.zero-over-zero." + Spelling.of(quantity.zeroOverZero())));
    }

    private String points(Award award) {
        return words.award(award, maximum);
    }

    private String inPoints(Award award) {
        String points = points(award);
        return words.get(points.equals("1") ? "point" : "points", points);
    }

    private String number(Points number, boolean isPercent) {
        return words.number(number) + (isPercent ? "%" : "");
    }

    private static <T> String each(Iterable<T> items, Function<T, String> text) {
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(text.apply(item)));
        return String.join("; ", texts);
    }

    @SafeVarargs
    private static String sentences(String first, Optional<String>... more) {
        StringBuilder all = new StringBuilder(first);
        for (Optional<String> sentence : more) {
            sentence.ifPresent(found -> all.append(' ').append(found));
        }
        return all.toString();
    }
}
