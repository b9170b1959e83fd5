package org.parindex.scoring.examples.benchmark;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs benchmarks as JMH's own command line does, and tells at the end how many times as long as its peer ours took: on average, and
 * by the fastest iterations, which other work on the machine disturbs least.
 */
public final class Ratios {

    private static final String OURS = "parindex";

    private Ratios() {}

    /** Takes the arguments of JMH. */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        Options options = new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .shouldFailOnError(true)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        results.stream()
                .collect(groupingBy(Ratios::subject, LinkedHashMap::new, toList()))
                .forEach(Ratios::print);
    }

    /** What was measured: the class of the benchmark, and its parameters. */
    private static String subject(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String type = benchmark.substring(0, benchmark.lastIndexOf('.'));
        StringBuilder subject = new StringBuilder(type.substring(type.lastIndexOf('.') + 1));
        for (String key : result.getParams().getParamsKeys()) {
            subject.append(", ").append(key).append(' ').append(result.getParams().getParam(key));
        }
        return subject.toString();
    }

    private static void print(String subject, List<RunResult> results) {
        results.stream().filter(Ratios::isOurs).forEach(ours -> results.stream()
                .filter(other -> !isOurs(other))
                .forEach(other -> System.out.printf(
                        Locale.ROOT,
                        "%s: %.2f times %s, fastest %.2f%n",
                        subject,
                        times(ours).getMean() / times(other).getMean(),
                        other.getPrimaryResult().getLabel(),
                        times(ours).getMin() / times(other).getMin())));
    }

    private static boolean isOurs(RunResult result) {
        return result.getPrimaryResult().getLabel().equals(OURS);
    }

    private static Statistics times(RunResult result) {
        return result.getPrimaryResult().getStatistics();
    }
}
