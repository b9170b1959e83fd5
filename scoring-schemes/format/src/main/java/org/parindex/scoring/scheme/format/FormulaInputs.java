package org.parindex.scoring.scheme.format;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Node.Sequence;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.parameter.Words;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.Input.Type;
import org.parindex.scoring.core.rule.RuleIssue;
import org.parindex.scoring.core.rule.formula.Condition;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Spelling;

/** Finds the inputs of a formula: what its branches name, of the types that the scheme file declares. */
final class FormulaInputs {

    private static final Words<Type> TYPES = Words.of(List.of(Type.NUMBER, Type.AMOUNT, Type.COUNT, Type.PERCENT));

    private final Parameters parameters;
    private final List<FormulaKind.BranchDraft> branches;
    private final Map<String, Meaning> meanings = new LinkedHashMap<>();
    private final Map<String, List<String>> options = new LinkedHashMap<>();
    private final Map<String, Type> types = new LinkedHashMap<>();
    private final Set<String> reported = new HashSet<>();

    FormulaInputs(Parameters parameters, List<FormulaKind.BranchDraft> branches) {
        this.parameters = parameters;
        this.branches = branches;
    }

    /** What a name stands for. */
    private enum Meaning {
        NUMBER(LocalizedText.bilingual("a number", "một số")),
        FLAG(LocalizedText.bilingual("yes or no", "câu trả lời có hoặc không")),
        OPTION(LocalizedText.bilingual("one of some options", "một phương án để chọn"));

        private final LocalizedText text;

        Meaning(LocalizedText text) {
            this.text = text;
        }
    }

    /** Reads the declared inputs, and holds them against the branches if all of these could be read. */
    void check() {
        Optional<Parameters> declared = parameters.parameters("inputs");
        declared.ifPresent(this::readTypes);
        if (branches.stream().allMatch(FormulaKind.BranchDraft::isWhole)) {
            Set<String> listed = ImmutableSet.copyOf(options.keySet());
            branches.forEach(this::readMeanings);
            declared.ifPresent(this::checkDeclared);
            branches.forEach(branch -> readOptions(branch, listed));
        }
    }

    /** Returns the inputs, if the check has found nothing wrong. */
    List<Input> toList() {
        return meanings.entrySet().stream()
                .map(entry -> input(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void readTypes(Parameters declared) {
        for (String name : declared.keys()) {
            if (declared.value(name).filter(Sequence.class::isInstance).isPresent()) {
                Optional.of(listed(declared, name))
                        .filter(found -> !found.isEmpty())
                        .ifPresent(found -> options.put(name, found));
            } else {
                declared.word(name, TYPES).ifPresent(type -> types.put(name, type));
            }
        }
    }

    private static List<String> listed(Parameters declared, String name) {
        List<String> found = new ArrayList<>();
        Set<String> folded = new HashSet<>();
        for (Scalar option : declared.scalars(name)) {
            if (option.text().isBlank()) {
                declared.report(option.location(), RuleIssue.NO_OPTIONS);
            } else if (!folded.add(Spelling.folded(option.text()))) {
                declared.report(option.location(), RuleIssue.SAME_OPTION, option.text());
            }
            found.add(option.text());
        }
        return found;
    }

    private void readMeanings(FormulaKind.BranchDraft branch) {
        Location when = branch.keys().location("when");
        branch.when().stream().flatMap(Condition::variables).forEach(name -> mean(name, Meaning.NUMBER, when));
        branch.when().stream().flatMap(Condition::flags).forEach(name -> mean(name, Meaning.FLAG, when));
        chosen(branch).forEach(option -> mean(option.getKey(), Meaning.OPTION, when));
        Location points = branch.keys().location("points");
        branch.points().orElseThrow().variables().forEach(name -> mean(name, Meaning.NUMBER, points));
    }

    private static Stream<Map.Entry<String, String>> chosen(FormulaKind.BranchDraft branch) {
        return branch.when().stream().flatMap(Condition::options);
    }

    private void mean(String name, Meaning meaning, Location place) {
        Meaning first = meanings.putIfAbsent(name, meaning);
        if (first != null && first != meaning && reported.add(name)) {
            parameters.report(place, RuleIssue.TWO_MEANINGS, name, first.text, meaning.text);
        }
    }

    private void checkDeclared(Parameters declared) {
        for (Scalar key : declared.keyScalars()) {
            String name = key.text();
            if (!meanings.containsKey(name)) {
                String known = String.join(", ", meanings.keySet());
                parameters.report(key.location(), RuleIssue.UNUSED_INPUT, name, known);
            } else if (types.containsKey(name)) {
                mean(name, Meaning.NUMBER, key.location());
            } else if (options.containsKey(name)) {
                mean(name, Meaning.OPTION, key.location());
            }
        }
    }

    /** Without a list the options are those that the branches mention. */
    private void readOptions(FormulaKind.BranchDraft branch, Set<String> listed) {
        chosen(branch).forEach(chosen -> {
            String name = chosen.getKey();
            String option = chosen.getValue();
            List<String> known = options.computeIfAbsent(name, unlisted -> new ArrayList<>());
            boolean isNew =
                    known.stream().noneMatch(each -> Spelling.folded(each).equals(Spelling.folded(option)));
            if (isNew && !listed.contains(name)) {
                known.add(option);
            } else if (!known.contains(option)) {
                String all = String.join(", ", known);
                parameters.report(branch.keys().location("when"), RuleIssue.UNKNOWN_OPTION, name, option, all);
            }
        });
    }

    private Input input(String name, Meaning meaning) {
        return switch (meaning) {
            case NUMBER -> Input.of(name, types.getOrDefault(name, Type.AMOUNT));
            case FLAG -> Input.of(name, Type.FLAG);
            case OPTION -> Input.choice(name, options.getOrDefault(name, List.of()));
        };
    }
}
