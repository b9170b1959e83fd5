package org.parindex.scoring.examples.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/** Conditions on signatures, which dependency rules do not see. */
final class Conditions {

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private Conditions() {}

    static ArchCondition<JavaMethod> notMention(String prefix) {
        return condition("not mention " + prefix, type -> type.getName().startsWith(prefix));
    }

    static ArchCondition<JavaMember> notBeFloatingPoint() {
        return condition(
                "not be floating point",
                type -> FLOATING.contains(type.getBaseComponentType().getName()));
    }

    static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a null-marked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no null-marked package"));
                }
            }
        };
    }

    private static <T extends JavaMember> ArchCondition<T> condition(String text, Predicate<JavaClass> forbidden) {
        return new ArchCondition<>(text) {
            @Override
            public void check(T member, ConditionEvents events) {
                member.getAllInvolvedRawTypes().stream()
                        .filter(forbidden)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                member, member.getFullName() + " mentions " + type.getName())));
            }
        };
    }
}
