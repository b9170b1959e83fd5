package org.parindex.scoring.scheme.district;

import java.util.Map;
import org.parindex.scoring.scheme.format.YamlSchemeProvider;

/** Brings the district framework into the catalogue. */
public final class DistrictSchemes extends YamlSchemeProvider {

    /** Called by the catalogue. */
    public DistrictSchemes() {
        super(Map.of("son-la/district@2020", () -> DistrictSchemes.class.getResourceAsStream("district-2020.yaml")));
    }
}
