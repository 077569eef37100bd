using System;
using FsCheck;
using FsCheck.Fluent;

namespace MLHygiene.Analyzers.Tests.Flow.Provenance;

/// <summary>What holds for every value of a generator. A counterexample fails the test, with the numbers to replay it.</summary>
internal static class Law
{
    private const int Tries = 2_000;

    // The same values in every run: a law that holds today must not fail for somebody else tomorrow.
    private const ulong Seed = 20_240_601;
    private const ulong Gamma = 9_007_199_254_740_881;

    public static void Holds<T>(Gen<T> values, Func<T, bool> law) => Check(Prop.ForAll(values.ToArbitrary(), law));

    public static void Holds<T>(Gen<T> values, Func<T, T, bool> law) => Check(Prop.ForAll(values.ToArbitrary(), values.ToArbitrary(), law));

    public static void Holds<T>(Gen<T> values, Func<T, T, T, bool> law) =>
        Check(Prop.ForAll(values.ToArbitrary(), values.ToArbitrary(), values.ToArbitrary(), law));

    private static void Check(Property property) => property.Check(Config.QuickThrowOnFailure.WithMaxTest(Tries).WithReplay(Seed, Gamma));
}
