package org.parindex.scoring.scheme.format;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.issue.Limits;
import org.parindex.scoring.core.parameter.Node.Mapping;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Holds YAML against the schema as an editor does: each document by itself, its scalars typed, no key twice. */
final class SchemaCheck {

    private static final String FILE = "scheme.schema.json";
    private static final Schema SCHEMA = load();

    /** Keys are compared here as texts: to a parser that types them 1.1 and 1.10 are the same. */
    private static final LoadSettings TEXT_KEYS = settings();

    private static final YAMLFactory YAML =
            YAMLFactory.builder().loadSettings(TEXT_KEYS).build();

    private final Typing typing;
    private final FileLines lines;
    private final JsonParser yaml;
    private final List<String> faults;

    private SchemaCheck(FileText text, Typing typing, JsonParser yaml, List<String> faults) {
        this.typing = typing;
        this.lines = new FileLines(text);
        this.yaml = yaml;
        this.faults = faults;
    }

    private static LoadSettings settings() {
        return LoadSettings.builder().setAllowDuplicateKeys(true).build();
    }

    private static Schema load() {
        try (InputStream schema = open()) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open() {
        return Objects.requireNonNull(SchemeReader.class.getResourceAsStream(FILE), FILE);
    }

    /** Returns the schema as keys with values; JSON is YAML. */
    static Mapping schema() {
        FileText text = FileText.read(FILE, SchemaCheck::open, 1 << 20).orElseThrow();
        return (Mapping) YamlTree.read(text, Limits.standard()).orElseThrow();
    }

    /** Returns what an editor complains of. */
    static List<String> faults(String text, Typing... typings) {
        try {
            new Load(TEXT_KEYS).loadAllFromString(text).forEach(document -> {});
            List<String> faults = new ArrayList<>();
            Set<String> documents = new LinkedHashSet<>();
            for (Typing typing : typings) {
                try (JsonParser yaml = YAML.createParser(ObjectReadContext.empty(), text)) {
                    documents.addAll(new SchemaCheck(new FileText("", text), typing, yaml, faults).documents());
                }
            }
            documents.forEach(document ->
                    SCHEMA.validate(document, InputFormat.JSON).forEach(error -> faults.add(error.toString())));
            return faults;
        } catch (YamlEngineException | JacksonException malformed) {
            return List.of(malformed.toString());
        }
    }

    private List<String> documents() {
        List<String> documents = new ArrayList<>();
        while (yaml.nextToken() != null) {
            StringWriter document = new StringWriter();
            try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), document)) {
                write(json);
            }
            documents.add(document.toString());
        }
        return documents;
    }

    private void write(JsonGenerator json) {
        switch (yaml.currentToken()) {
            case START_OBJECT -> writeFields(json);
            case START_ARRAY -> {
                json.writeStartArray();
                while (yaml.nextToken() != JsonToken.END_ARRAY) {
                    write(json);
                }
                json.writeEndArray();
            }
            default -> writeScalar(json, yaml.getString());
        }
    }

    private void writeFields(JsonGenerator json) {
        Set<String> keys = new HashSet<>();
        json.writeStartObject();
        while (yaml.nextToken() != JsonToken.END_OBJECT) {
            if (!keys.add(yaml.currentName())) {
                faults.add("the key is there twice: " + yaml.currentName());
            }
            json.writeName(yaml.currentName());
            yaml.nextToken();
            write(json);
        }
        json.writeEndObject();
    }

    private void writeScalar(JsonGenerator json, String text) {
        Optional<BigDecimal> number = typing.number(text);
        if (!isPlain()) {
            json.writeString(text);
        } else if (Typing.isNothing(text)) {
            json.writeNull();
        } else if (typing.isFlag(text)) {
            json.writeBoolean(true);
        } else if (number.isPresent()) {
            json.writeNumber(number.get());
        } else {
            json.writeString(text);
        }
    }

    /** Behind an anchor or a tag every scalar is taken for a plain one. */
    private boolean isPlain() {
        return !"\"'|>".contains(lines.textAt(lines.at(yaml.currentTokenLocation())));
    }
}
