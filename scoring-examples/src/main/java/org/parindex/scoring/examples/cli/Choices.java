package org.parindex.scoring.examples.cli;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.parindex.scoring.core.value.Spelling;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a choice as people write it: {@code csv-vi} for {@code CSV_VI}, in upper or lower case. */
record Choices<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {

    @Override
    public E convert(String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(choice -> Spelling.of(choice).equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(
                        () -> new TypeConversionException("expected one of " + all() + " but was '" + value + "'"));
    }

    private String all() {
        return Arrays.stream(type.getEnumConstants()).map(Spelling::of).collect(joining(", "));
    }
}
