package org.parindex.scoring.scheme.format;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.parindex.scoring.core.issue.Location;

/** A node of a YAML document with its place; every scalar is the text as written. */
sealed interface YamlNode {

    Location location();

    record Scalar(String text, Location location) implements YamlNode {}

    record Sequence(List<YamlNode> items, Location location) implements YamlNode {
        public Sequence {
            items = ImmutableList.copyOf(items);
        }
    }

    /** Its keys are distinct. */
    record Mapping(List<Field> fields, Location location) implements YamlNode {
        public Mapping {
            fields = ImmutableList.copyOf(fields);
        }
    }

    /**
     * An alias, or a scalar with an anchor or a tag: reported when the tree is made, so that nothing more need be said of
     * it.
     */
    record Refused(Location location) implements YamlNode {}

    record Field(Scalar key, YamlNode value) {}
}
