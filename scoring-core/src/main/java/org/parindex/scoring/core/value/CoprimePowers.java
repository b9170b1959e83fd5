package org.parindex.scoring.core.value;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Powers of whole numbers of which no two have a common divisor. Their product is a fraction only if each of them is, since
 * no prime stands in two of them; so nothing has to be factored into primes.
 */
final class CoprimePowers {

    private final List<Factor> factors;

    private CoprimePowers(List<Factor> factors) {
        this.factors = ImmutableList.copyOf(factors);
    }

    private record Factor(BigInteger base, Ratio exponent) {

        private boolean isOne() {
            return base.equals(BigInteger.ONE) || exponent.signum() == 0;
        }

        private Optional<Factor> root() {
            return Roots.exact(base, exponent.denominator())
                    .map(root -> new Factor(root, new Ratio(exponent.numerator(), BigInteger.ONE)));
        }

        private Ratio power() {
            BigInteger size = exponent.numerator().abs();
            BigInteger bits = size.multiply(BigInteger.valueOf(base.bitLength()));
            checkArgument(bits.bitLength() <= Enclosure.MAX_EXPONENT_BITS, "the power has too many digits");
            BigInteger power = base.pow(size.intValueExact());
            return exponent.signum() > 0 ? new Ratio(power, BigInteger.ONE) : new Ratio(BigInteger.ONE, power);
        }
    }

    /** Returns powers with the same product. */
    static CoprimePowers of(List<Power> powers) {
        Deque<Factor> pending = new ArrayDeque<>();
        for (Power power : powers) {
            pending.add(new Factor(power.base().numerator(), power.exponent()));
            pending.add(new Factor(power.base().denominator(), power.exponent().negated()));
        }
        List<Factor> factors = new ArrayList<>();
        while (!pending.isEmpty()) {
            add(pending.pop(), factors, pending);
        }
        return new CoprimePowers(factors);
    }

    private static void add(Factor added, List<Factor> factors, Deque<Factor> pending) {
        for (int i = 0; i < factors.size() && !added.isOne(); i++) {
            Factor other = factors.get(i);
            BigInteger common = added.base().gcd(other.base());
            if (!common.equals(BigInteger.ONE)) {
                factors.remove(i);
                pending.push(new Factor(added.base().divide(common), added.exponent()));
                pending.push(new Factor(other.base().divide(common), other.exponent()));
                pending.push(new Factor(common, added.exponent().plus(other.exponent())));
                return;
            }
        }
        if (!added.isOne()) {
            factors.add(added);
        }
    }

    /**
     * Returns the product if it is a fraction.
     *
     * @throws IllegalArgumentException if that has too many digits
     */
    Optional<Ratio> product() {
        List<Factor> roots =
                factors.stream().map(Factor::root).flatMap(Optional::stream).toList();
        return roots.size() < factors.size()
                ? Optional.empty()
                : Optional.of(roots.stream().map(Factor::power).reduce(Ratio.of(1), Ratio::times));
    }
}
