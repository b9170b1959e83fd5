package org.parindex.scoring.io.tables.xlsx;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parindex.scoring.io.tables.bounds.Refusal;
import org.parindex.scoring.io.tables.zip.Archive;

/** Which other parts a part of the workbook needs (ECMA-376, part 2, 9.3). */
final class Relations {

    /** Another part: what it is, such as {@code worksheet}, and where. */
    record Target(String type, String part) {}

    private final ImmutableMap<String, Target> targets;

    private Relations(Map<String, Target> targets) {
        this.targets = ImmutableMap.copyOf(targets);
    }

    /** Reads the relations of a part, or with an empty name those of the whole file; none if there are none. */
    static Relations of(Archive archive, String part) throws Refusal {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String file = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        Map<String, Target> targets = new LinkedHashMap<>();
        if (archive.has(file)) {
            try (Xml xml = Xml.open(archive, file)) {
                read(xml, folder, targets);
            }
        }
        return new Relations(targets);
    }

    private static void read(Xml xml, String folder, Map<String, Target> targets) throws Refusal {
        while (xml.nextChild(0)) {
            while (xml.nextChild(1)) {
                String type = xml.attribute("Type");
                Target target =
                        new Target(type.substring(type.lastIndexOf('/') + 1), part(folder, xml.attribute("Target")));
                targets.putIfAbsent(xml.attribute("Id"), target);
            }
        }
    }

    private static String part(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step :
                Splitter.on('/').omitEmptyStrings().split(target.startsWith("/") ? target : folder + target)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    /** Returns the part that a relation leads to. */
    Optional<Target> target(String id) {
        return Optional.ofNullable(targets.get(id));
    }

    /** Returns the first part of a type. */
    Optional<String> part(String type) {
        return targets.values().stream()
                .filter(target -> target.type().equals(type))
                .map(Target::part)
                .findFirst();
    }
}
