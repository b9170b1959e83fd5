package org.parindex.scoring.examples.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;

/** Whether a class uses a library outside the packages that are allowed to. */
final class OutOfPlace extends ArchCondition<JavaClass> {

    private final Map<String, List<String>> packagesByLibrary;

    /** @param packagesByLibrary the packages that may use a library, by the prefix of its classes */
    OutOfPlace(Map<String, List<String>> packagesByLibrary) {
        super("use a library out of its place " + packagesByLibrary);
        this.packagesByLibrary = packagesByLibrary;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            if (isOutOfPlace(type, dependency.getTargetClass().getName())) {
                events.add(SimpleConditionEvent.satisfied(type, dependency.getDescription()));
            }
        }
    }

    private boolean isOutOfPlace(JavaClass type, String used) {
        return packagesByLibrary.entrySet().stream()
                .filter(library -> used.startsWith(library.getKey()))
                .anyMatch(library -> library.getValue().stream()
                        .noneMatch(place -> type.getPackageName().startsWith(ScoringClasses.BASE + place)));
    }
}
