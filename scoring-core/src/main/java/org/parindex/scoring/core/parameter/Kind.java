package org.parindex.scoring.core.parameter;

import org.parindex.scoring.core.issue.Checked;

/**
 * A kind of rule that scheme files can ask for: the door through which built-in kinds and those of other jars come alike.
 * A kind has no state and is free to share between threads.
 *
 * @param <T> what it makes of parameters
 */
public interface Kind<T extends Parametric> {

    /** Returns the key that asks for this kind: lower-case letters, digits and {@code -}, such as {@code bands}. */
    String key();

    /**
     * Makes a value of its parameters.
     *
     * @param parameters what stands below the key; whatever is wrong with it is reported there
     * @return a value only if nothing is wrong, with {@link Parameters#checked}
     */
    Checked<T> read(Parameters parameters);
}
