package org.parindex.scoring.core.parameter;

import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.rule.Awarded;
import org.parindex.scoring.core.rule.RuleKind;
import org.parindex.scoring.core.rule.ScoringRule;

/** Kinds that jars could bring; public, as those of a jar on the class path must be. */
final class TestKinds {

    private TestKinds() {}

    /** Brings a kind of its own. */
    public static final class Own implements RuleKind {
        /** Called by the service loader. */
        public Own() {}

        @Override
        public String key() {
            return "own";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            return parameters.only().checked(Awarded::freely);
        }
    }

    /** Brings the same key as {@link Own}. */
    public static final class Again implements RuleKind {
        /** Called by the service loader. */
        public Again() {}

        @Override
        public String key() {
            return "own";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            throw new IllegalStateException("which of the two?");
        }
    }

    /** Brings a key that no scheme file should have to spell. */
    public static final class Misspelt implements RuleKind {
        /** Called by the service loader. */
        public Misspelt() {}

        @Override
        public String key() {
            return "My Kind";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            throw new UnsupportedOperationException();
        }
    }

    /** Cannot say what it brings. */
    public static final class Silent implements RuleKind {
        /** Called by the service loader. */
        public Silent() {}

        @Override
        public String key() {
            throw new IllegalStateException("no key");
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            throw new UnsupportedOperationException();
        }
    }

    /** Was built against a library that is not there. */
    public static final class Unlinked implements RuleKind {
        /** Called by the service loader. */
        public Unlinked() {}

        @Override
        public String key() {
            throw new NoClassDefFoundError("com/example/Absent");
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            throw new UnsupportedOperationException();
        }
    }

    /** Cannot be made. */
    public static final class Broken implements RuleKind {
        /** Called by the service loader. */
        public Broken() {
            throw new IllegalStateException("no resources");
        }

        @Override
        public String key() {
            return "broken";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            throw new UnsupportedOperationException();
        }
    }

    /** Can be made, but cannot read. */
    public static final class Hasty implements RuleKind {
        /** Called by the service loader. */
        public Hasty() {}

        @Override
        public String key() {
            return "hasty";
        }

        @Override
        public Checked<ScoringRule> read(Parameters parameters) {
            return Checked.of(new Awarded(parameters.number("step")));
        }
    }
}
