package org.parindex.scoring.scheme.format;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.parameter.Node.Field;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Node.Scalar;
import org.parindex.scoring.core.parameter.Node.Sequence;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.value.LocalizedText;

/** Applies changes to the criteria of a base, one after the other, and reports those that cannot be applied. */
final class Changes {

    private static final String UNDER = "under";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String CODE = "code";
    private static final List<String> KINDS = List.of("set", "add", "remove", "move", "rename");
    private static final List<String> SETTABLE = List.of(
            "set",
            "name",
            MaxPoints.KEY,
            CommonKeys.WEIGHT,
            "source",
            RuleParser.KEY,
            CriteriaParser.AGGREGATION,
            QuorumParser.KEY,
            "missing",
            ImputationParser.KEY,
            "not-applicable",
            Predecessors.KEY,
            "reference");

    private final EditableCriterion tree;
    private final Issues issues;
    private final CriteriaByCode criteria;
    private final TieBreakerCodes tieBreakers;
    private final Set<EditableCriterion> added = new HashSet<>();

    Changes(EditableCriterion tree, Issues issues) {
        this.tree = tree;
        this.issues = issues;
        this.criteria = new CriteriaByCode(tree, issues);
        this.tieBreakers = new TieBreakerCodes(tree);
    }

    /** Returns whether all changes could be applied. */
    boolean apply(List<Parameters> items) {
        boolean isComplete = true;
        for (Parameters item : items) {
            isComplete &= apply(item);
        }
        tieBreakers.follow();
        return isComplete;
    }

    private boolean apply(Parameters item) {
        List<String> kinds = KINDS.stream().filter(item::has).toList();
        LocalizedText owner = Owner.change(item.location().line());
        if (kinds.size() != 1) {
            issues.add(FormatIssue.NO_CHANGE.at(item.location(), owner, String.join(", ", KINDS)));
            return false;
        }
        Parameters change = item.named(owner);
        return switch (kinds.get(0)) {
            case "set" -> set(change);
            case "add" -> add(change);
            case "remove" -> remove(change);
            case "move" -> move(change);
            default -> rename(change);
        };
    }

    private boolean set(Parameters change) {
        change.only(SETTABLE);
        Optional<EditableCriterion> criterion = criteria.named(change, "set");
        criterion.ifPresent(found -> {
            change.fields().stream()
                    .filter(field -> SETTABLE.indexOf(field.key().text()) > 0)
                    .forEach(found::set);
            if (change.hasAny(MaxPoints.KEY, RuleParser.KEY, CriteriaParser.AGGREGATION)) {
                found.touch(change.location());
            } else if (change.has(CommonKeys.WEIGHT)) {
                found.parent().ifPresent(above -> above.touch(change.location()));
            }
        });
        return criterion.isPresent();
    }

    private boolean add(Parameters change) {
        Optional<Parameters> parameters = change.only("add").parameters("add");
        if (parameters.isEmpty()) {
            return false;
        }
        Parameters place = parameters.get();
        EditableCriterion criterion = EditableCriterion.of(new Mapping(
                place.fields().stream()
                        .filter(field -> !isPlace(field.key().text()))
                        .toList(),
                place.location()));
        Stream.concat(Stream.of(criterion), criterion.below()).forEach(added::add);
        boolean isPut = put(criterion, place, change.location());
        if (isPut) {
            Stream.concat(Stream.of(criterion), criterion.below()).forEach(criteria::put);
        } else {
            criteria.lose(criterion.code());
        }
        return isPut;
    }

    private static boolean isPlace(String key) {
        return List.of(UNDER, BEFORE, AFTER).contains(key);
    }

    private boolean remove(Parameters change) {
        change.only("remove");
        Optional<EditableCriterion> criterion = criteria.named(change, "remove");
        criterion.ifPresent(found -> {
            EditableCriterion above = found.parent().orElseThrow();
            found.remove();
            above.touch(change.location());
            Stream.concat(Stream.of(found), found.below()).forEach(gone -> {
                criteria.remove(gone);
                tieBreakers.removed(gone, change.location());
            });
        });
        return criterion.isPresent();
    }

    private boolean move(Parameters change) {
        change.only("move", UNDER, BEFORE, AFTER);
        Optional<EditableCriterion> criterion = criteria.named(change, "move");
        return criterion.isPresent() && !isIntoItself(criterion.get(), change) && move(criterion.get(), change);
    }

    private boolean isIntoItself(EditableCriterion moved, Parameters change) {
        boolean isIntoItself = Stream.of(UNDER, BEFORE, AFTER)
                .flatMap(key -> change.has(key) ? change.text(key).stream() : Stream.empty())
                .flatMap(code -> criteria.find(code).stream())
                .anyMatch(found -> found.isWithin(moved));
        if (isIntoItself) {
            change.report("move", FormatIssue.INTO_ITSELF, moved.code());
        }
        return isIntoItself;
    }

    private boolean move(EditableCriterion moved, Parameters change) {
        EditableCriterion before = moved.parent().orElseThrow();
        int position = before.children().indexOf(moved);
        moved.remove();
        boolean isPut = put(moved, change, change.location());
        if (isPut) {
            before.touch(change.location());
        } else {
            before.add(moved, position);
        }
        return isPut;
    }

    /** Puts a criterion where {@code under}, {@code before} and {@code after} say; else to the end of the first level. */
    private boolean put(EditableCriterion criterion, Parameters place, Location change) {
        if (place.has(BEFORE) && place.has(AFTER)) {
            place.report(AFTER, FormatIssue.TWO_PLACES);
            return false;
        }
        String beside = place.has(BEFORE) ? BEFORE : AFTER;
        Optional<EditableCriterion> sibling = place.has(beside) ? criteria.named(place, beside) : Optional.empty();
        Optional<EditableCriterion> under = under(place, sibling);
        if (under.isEmpty() || place.has(beside) && sibling.isEmpty() || !isFit(place, under.get(), sibling)) {
            return false;
        }
        int offset = beside.equals(AFTER) ? 1 : 0;
        List<EditableCriterion> children = under.get().children();
        under.get()
                .add(
                        criterion,
                        sibling.map(found -> children.indexOf(found) + offset).orElse(children.size()));
        under.get().touch(change);
        return true;
    }

    private Optional<EditableCriterion> under(Parameters place, Optional<EditableCriterion> sibling) {
        return place.has(UNDER)
                ? criteria.named(place, UNDER)
                : sibling.flatMap(EditableCriterion::parent).or(() -> Optional.of(tree));
    }

    private static boolean isFit(Parameters place, EditableCriterion parent, Optional<EditableCriterion> sibling) {
        if (!parent.isGroup()) {
            place.report(UNDER, FormatIssue.UNDER_A_LEAF, parent.code());
            return false;
        }
        Optional<EditableCriterion> stray =
                sibling.filter(found -> !found.parent().equals(Optional.of(parent)));
        String beside = place.has(BEFORE) ? BEFORE : AFTER;
        stray.ifPresent(found -> place.report(beside, FormatIssue.NOT_UNDER, found.code(), parent.code()));
        return stray.isEmpty();
    }

    private boolean rename(Parameters change) {
        change.only("rename", CODE).require(CODE);
        Optional<EditableCriterion> criterion = criteria.named(change, "rename");
        Optional<Scalar> code = change.scalar(CODE);
        if (criterion.isEmpty() || code.isEmpty()) {
            code.map(Scalar::text).ifPresent(criteria::lose);
            return false;
        } else if (criteria.find(code.get().text()).isPresent()) {
            change.report(CODE, FormatIssue.CODE_TAKEN, code.get().text());
            return false;
        }
        rename(criterion.get(), code.get());
        return true;
    }

    /** What lies below follows as far as its codes begin with that of the criterion. */
    private void rename(EditableCriterion criterion, Scalar code) {
        String before = criterion.code();
        List<EditableCriterion> below = criterion
                .below()
                .filter(each -> each.code().startsWith(before + "."))
                .toList();
        recode(criterion, code);
        below.forEach(each ->
                recode(each, new Scalar(code.text() + each.code().substring(before.length()), code.location())));
    }

    /** A criterion keeps the first of its former codes, which is that of the former edition. */
    private void recode(EditableCriterion criterion, Scalar code) {
        Location place = code.location();
        if (!criterion.has(Predecessors.KEY) && !added.contains(criterion)) {
            Sequence former = new Sequence(List.of(new Scalar(criterion.code(), place)), place);
            criterion.set(new Field(new Scalar(Predecessors.KEY, place), former));
        }
        criteria.remove(criterion);
        criterion.set(new Field(new Scalar(CODE, place), code));
        criteria.put(criterion);
    }
}
