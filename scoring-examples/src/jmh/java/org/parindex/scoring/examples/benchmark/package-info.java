/** What is measured, against the bare libraries where there are some. {@link org.parindex.scoring.examples.benchmark.Ratios} runs it. */
@NullMarked
package org.parindex.scoring.examples.benchmark;

import org.jspecify.annotations.NullMarked;
