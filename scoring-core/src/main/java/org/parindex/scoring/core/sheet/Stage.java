package org.parindex.scoring.core.sheet;

import org.parindex.scoring.core.value.LocalizedText;

/** Who gave the points of a score sheet. */
public enum Stage {
    /** The unit itself. */
    SELF_ASSESSED(LocalizedText.bilingual("self-assessed", "tự đánh giá")),
    /** The office that checked the unit's own assessment. */
    APPRAISED(LocalizedText.bilingual("appraised", "thẩm định"));

    private final LocalizedText label;

    Stage(LocalizedText label) {
        this.label = label;
    }

    /** Returns the name of the stage, for people. */
    public LocalizedText label() {
        return label;
    }
}
