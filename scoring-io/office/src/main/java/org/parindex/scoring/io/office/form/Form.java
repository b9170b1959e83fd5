package org.parindex.scoring.io.office.form;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.sheet.Stage;
import org.parindex.scoring.core.sheet.Units;
import org.parindex.scoring.io.office.form.content.FormDesign;
import org.parindex.scoring.io.office.form.content.FormWords;
import org.parindex.scoring.io.office.form.workbook.FormBook;

/**
 * A form in which units enter their points, or what points are made of: a workbook (XLSX) with a row a criterion.
 *
 * <p>It says how the points of each criterion are given, takes only what the scheme allows, and adds points up while it is filled
 * in. What it shows are the digits that scoring gives; where a spreadsheet cannot compute them exactly it shows {@code …}, as do
 * the sums above. {@link FormReader} reads it back. The same scheme, units and settings give the same bytes. Immutable.
 */
public final class Form {

    private final Scheme scheme;
    private final Units units;
    private final Locale locale;
    private final ImmutableList<Stage> stages;
    private final Layout layout;

    /** How the units are spread over the workbook. */
    public enum Layout {
        /** A sheet for each unit. */
        SHEETS,
        /** One sheet for all units, one below the other. */
        ONE
    }

    private Form(Scheme scheme, Units units, Locale locale, List<Stage> stages, Layout layout) {
        this.scheme = requireNonNull(scheme, "scheme");
        this.units = requireNonNull(units, "units");
        this.locale = requireNonNull(locale, "locale");
        this.stages = ImmutableList.copyOf(stages);
        this.layout = requireNonNull(layout, "layout");
    }

    /**
     * Returns a form in English with a sheet for each unit and columns for both stages.
     *
     * @throws IllegalArgumentException if there are no units
     */
    public static Form of(Scheme scheme, Units units) {
        checkArgument(!units.asList().isEmpty(), "units are empty");
        return new Form(scheme, units, Locale.ENGLISH, List.of(Stage.values()), Layout.SHEETS);
    }

    /** Returns the same form for readers of Vietnamese, or else of English. */
    public Form in(Locale language) {
        return new Form(scheme, units, language, stages, layout);
    }

    /**
     * Returns the same form with columns for some stages only, in their order.
     *
     * @throws IllegalArgumentException if there is none, or one is there twice
     */
    public Form with(List<Stage> chosen) {
        checkArgument(!chosen.isEmpty(), "stages are empty");
        checkArgument(chosen.stream().distinct().count() == chosen.size(), "a stage is there twice: %s", chosen);
        return new Form(scheme, units, locale, chosen, layout);
    }

    /** Returns the same form with the units spread in another way. */
    public Form with(Layout chosen) {
        return new Form(scheme, units, locale, stages, chosen);
    }

    /** Returns the workbook as the bytes of an XLSX file. */
    public byte[] toBytes() {
        return FormBook.toBytes(design(), units.asList(), layout == Layout.ONE);
    }

    /**
     * Returns a workbook for each unit, whatever the layout, under the name of a file: the unit's, as far as all systems take it, and
     * no two alike.
     */
    public Map<String, byte[]> toFiles() {
        FormDesign design = design();
        FileNames names = new FileNames();
        return units.asList().stream()
                .collect(toImmutableMap(
                        unit -> names.next(unit.name()), unit -> FormBook.toBytes(design, List.of(unit), false)));
    }

    private FormDesign design() {
        return new FormDesign(scheme, new FormWords(locale), stages);
    }
}
