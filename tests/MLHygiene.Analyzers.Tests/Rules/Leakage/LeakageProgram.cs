namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

/// <summary>
/// A program around a few statements. It offers <c>ml</c>, the rows <c>all</c>, a <c>trainer</c>, a <c>scaler</c>, a feature
/// <c>selector</c>, a complete <c>pipeline</c>, and a <c>flag</c> that nobody knows.
/// </summary>
internal static class LeakageProgram
{
    public static string Of(string statements, string members = "") =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.ML;
        using Microsoft.ML.AutoML;
        using Microsoft.ML.Data;

        class Row { public float Label { get; set; } public float Age { get; set; } public string Group { get; set; } = ""; }

        class Program
        {
            static readonly bool flag = Environment.TickCount > 0;

            static async Task Main(string[] args)
            {
                await Task.Yield();
                var ml = new MLContext(seed: 1);
                var all = ml.Data.LoadFromTextFile<Row>("rows.tsv");
                var trainer = ml.Regression.Trainers.Sdca();
                var scaler = ml.Transforms.NormalizeMeanVariance("Age");
                var selector = ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation("Age");
                var pipeline = scaler.Append(trainer);
                {{statements}}
            }

            {{members}}
        }
        """;
}
