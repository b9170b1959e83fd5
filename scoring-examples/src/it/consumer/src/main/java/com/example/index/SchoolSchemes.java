package com.example.index;

import java.util.Map;
import org.parindex.scoring.scheme.format.YamlSchemeProvider;

/** Brings a scheme of this application's own into the catalogue. */
public final class SchoolSchemes extends YamlSchemeProvider {

    /** Called by the catalogue. */
    public SchoolSchemes() {
        super(Map.of("example/schools@2026", () -> SchoolSchemes.class.getResourceAsStream("schools-2026.yaml")));
    }
}
