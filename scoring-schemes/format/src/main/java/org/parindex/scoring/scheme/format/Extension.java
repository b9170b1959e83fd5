package org.parindex.scoring.scheme.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.issue.Issue;
import org.parindex.scoring.core.issue.Issues;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.parameter.Node;
import org.parindex.scoring.core.parameter.Node.Field;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.parindex.scoring.core.parameter.Parameters;
import org.parindex.scoring.core.scheme.CatalogueIssue;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.scheme.Schemes;
import org.parindex.scoring.core.value.LocalizedText;

/**
 * Makes the keys of a whole scheme of a base and of what a file says otherwise. What is inherited takes the place of
 * {@code extends}, and what a change affects that of the change, so that every fault points into the file.
 */
final class Extension {

    static final String EXTENDS = "extends";
    static final String CHANGES = "changes";

    private static final int MOST_CHANGES = 1_000;
    private static final int NESTING_OF_A_LEVEL = 2;
    private static final List<String> NOT_INHERITED = List.of("format", "scheme", "edition", "examples");
    private static final List<String> NOT_HANDED_ON = List.of(EXTENDS, CHANGES, "criteria");
    private static final LocalizedText AN_ID =
            LocalizedText.bilingual("an id such as son-la/department@2020", "một mã như son-la/department@2020");
    private static final Limits NO_DEEPER_THAN_ITS_BASE =
            Limits.builder().depth(1_000).build();

    private final Parameters file;
    private final int maxDepth;
    private final Issues issues;

    private Extension(Parameters file, int maxDepth, Issues issues) {
        this.file = file;
        this.maxDepth = maxDepth;
        this.issues = issues;
    }

    /**
     * Returns the keys of the whole scheme; empty if the base or a change is faulty, which is reported.
     *
     * @param bases where the base is looked up, with what is wrong in the file's own folder
     * @param maxDepth how deep the file of a scheme can be nested: what an edition adds to its base is no way around it
     */
    static Optional<Mapping> merge(Mapping file, Checked<Schemes> bases, int maxDepth, Issues issues) {
        Parameters fields = Parameters.of(file, Owner.SCHEME, issues);
        fields.refuse("criteria", FormatIssue.CRITERIA_OF_A_BASE);
        Extension extension = new Extension(fields, maxDepth, issues);
        return fields.parsed(EXTENDS, SchemeId::tryParse, AN_ID)
                .flatMap(id -> extension.base(id, bases))
                .flatMap(base -> extension.merge(file, base));
    }

    private Optional<Scheme> base(SchemeId id, Checked<Schemes> bases) {
        Checked<Scheme> base = bases.value().orElseThrow().find(id);
        boolean isUnknown = base.issues().stream().anyMatch(issue -> issue.code() == CatalogueIssue.UNKNOWN_SCHEME);
        bases.issues().stream()
                .filter(issue -> issue.code() == FormatIssue.SAME_SCHEME ? isTwice(id, issue) : isUnknown)
                .forEach(issues::add);
        Location place = file.location(EXTENDS);
        base.issues().stream()
                .map(issue -> issue.location().equals(Location.NONE) ? issue.at(place) : issue)
                .forEach(issues::add);
        boolean isFaulty = base.hasErrors()
                && base.issues().stream().noneMatch(issue -> issue.location().equals(Location.NONE));
        if (isFaulty) {
            issues.add(FormatIssue.FAULTY_BASE.at(place, id));
        }
        return base.hasErrors() ? Optional.empty() : base.value();
    }

    /** Of what is wrong in the folder, another scheme's fault is no concern of this one. */
    private static boolean isTwice(SchemeId id, Issue issue) {
        return issue.code() == FormatIssue.SAME_SCHEME
                && id.equals(issue.parameters().get("scheme"));
    }

    private Optional<Mapping> merge(Mapping own, Scheme base) {
        EditableCriterion tree = EditableCriterion.of(inherited(base));
        boolean isComplete = new Changes(tree, issues).apply(file.items(CHANGES, MOST_CHANGES));
        own.fields().stream()
                .filter(field -> !NOT_HANDED_ON.contains(field.key().text()))
                .forEach(field -> tree.set(field.key().text().equals("sources") ? added(tree, field) : field));
        Stream.of(CriteriaParser.AGGREGATION, RuleParser.KEY)
                .flatMap(key -> own.get(key).stream())
                .forEach(value -> tree.touch(value.location()));
        boolean isTooDeep = tree.levels() * NESTING_OF_A_LEVEL > maxDepth;
        if (isTooDeep) {
            issues.add(FormatIssue.TOO_DEEP.at(file.location(CHANGES), maxDepth));
        }
        return isComplete && !isTooDeep ? Optional.of(tree.toMapping()) : Optional.empty();
    }

    private Mapping inherited(Scheme base) {
        FileText text = new FileText(base.id().toString(), SchemeWriter.write(base));
        Mapping written = (Mapping) YamlTree.read(text, NO_DEEPER_THAN_ITS_BASE).orElseThrow();
        List<Field> kept = written.fields().stream()
                .filter(field -> !NOT_INHERITED.contains(field.key().text()))
                .toList();
        return Predecessors.dropped(Relocation.of(new Mapping(kept, written.location()), file.location(EXTENDS)));
    }

    /** Sources are added to those of the base; another name replaces that of the base. */
    private static Field added(EditableCriterion tree, Field own) {
        Optional<Node> inherited = tree.get("sources");
        if (inherited.isEmpty()
                || !(inherited.get() instanceof Mapping before)
                || !(own.value() instanceof Mapping added)) {
            return own;
        }
        List<Field> kept = before.fields().stream()
                .map(field -> added.field(field.key().text()).orElse(field))
                .toList();
        List<Field> more = added.fields().stream()
                .filter(field -> before.get(field.key().text()).isEmpty())
                .toList();
        return new Field(
                own.key(),
                new Mapping(Stream.concat(kept.stream(), more.stream()).toList(), added.location()));
    }
}
