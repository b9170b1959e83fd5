package org.parindex.scoring.core.scheme;

import java.util.List;
import org.parindex.scoring.core.issue.Checked;

/** Providers for {@link ProviderLoader}; public, as those of a jar on the class path must be. */
final class TestProviders {

    private TestProviders() {}

    /** Brings two editions of one scheme and the only edition of another. */
    public static final class Several implements SchemeProvider {
        /** Called by the service loader. */
        public Several() {}

        @Override
        public List<SchemeId> ids() {
            return List.of(
                    SchemeId.parse("son-la/district@2021"),
                    SchemeId.parse("son-la/district@2020"),
                    SchemeId.parse("son-la/department@2020"));
        }

        @Override
        public Checked<Scheme> read(SchemeId id, Schemes bases) {
            return Checked.of(Trees.scheme(Trees.leaf("1", "1")).id(id).build());
        }
    }

    /** Brings a scheme that another jar brings too, and one of its own. */
    public static final class Again implements SchemeProvider {
        /** Called by the service loader. */
        public Again() {}

        @Override
        public List<SchemeId> ids() {
            return List.of(SchemeId.parse("son-la/department@2020"), SchemeId.parse("other@1"));
        }

        @Override
        public Checked<Scheme> read(SchemeId id, Schemes bases) {
            return Checked.of(Trees.scheme(Trees.leaf("2", "1")).id(id).build());
        }
    }

    /** Can be made, but not say what it brings. */
    public static final class Silent implements SchemeProvider {
        /** Called by the service loader. */
        public Silent() {}

        @Override
        public List<SchemeId> ids() {
            throw new IllegalStateException("no index");
        }

        @Override
        public Checked<Scheme> read(SchemeId id, Schemes bases) {
            throw new IllegalArgumentException(id.toString());
        }
    }

    /** Cannot be made. */
    public static final class Broken implements SchemeProvider {
        /** Called by the service loader. */
        public Broken() {
            throw new IllegalStateException("no resources");
        }

        @Override
        public List<SchemeId> ids() {
            return List.of();
        }

        @Override
        public Checked<Scheme> read(SchemeId id, Schemes bases) {
            throw new UnsupportedOperationException();
        }
    }

    /** Is none. */
    public static final class Stranger {
        /** Called by nobody. */
        public Stranger() {}
    }
}
