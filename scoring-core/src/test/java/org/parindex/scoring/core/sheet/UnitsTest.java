package org.parindex.scoring.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

    private static final Unit HEALTH = Unit.of("Sở Y tế");
    private static final Unit ZONES =
            new Unit("Ban quản lý các khu công nghiệp tỉnh", List.of("BQL các khu công nghiệp tỉnh"), Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ban quản lý các khu công nghiệp tỉnh",
                "BQL các khu công nghiệp tỉnh",
                "bql  CÁC khu công\u00A0nghiệp tỉnh "
            })
    void aUnitIsFoundByAnySpellingOfItsNames(String name) {
        assertThat(Units.of(List.of(HEALTH, ZONES)).find(name)).contains(ZONES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BQL", "Sở Y  tếế", "SởYtế"})
    void otherNamesFindNothing(String name) {
        assertThat(Units.of(List.of(HEALTH, ZONES)).find(name)).isEmpty();
    }

    @Test
    void unitsKeepTheirOrder() {
        assertThat(Units.of(List.of(ZONES, HEALTH)).asList()).containsExactly(ZONES, HEALTH);
        assertThat(Units.of(List.of(ZONES, HEALTH))).hasToString("[Ban quản lý các khu công nghiệp tỉnh, Sở Y tế]");
    }

    @Test
    void thereMayBeNone() {
        assertThat(Units.of(List.of()).asList()).isEmpty();
        assertThat(Units.of(List.of()).find("Sở Y tế")).isEmpty();
    }

    @Test
    void aSpellingBelongsToOneUnit() {
        Unit other = new Unit("Sở khác", List.of("SỞ  Y TẾ"), Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Units.of(List.of(HEALTH, other)))
                .withMessage("Sở Y tế and Sở khác share the spelling SỞ  Y TẾ");
    }

    @Test
    void aUnitMaySpellItselfTwice() {
        Unit unit = new Unit("Thanh Tra Tỉnh", List.of("Thanh tra tỉnh"), Optional.empty());
        assertThat(Units.of(List.of(unit)).find("THANH TRA TỈNH")).contains(unit);
    }
}
