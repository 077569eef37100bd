using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Tests.Surfaces;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Models;

/// <summary>
/// Holds the models to the lists of the real API: what a user can make an estimator with has a line that says what it learns,
/// or that it is a step more on a chain.
/// </summary>
public sealed class EstimatorModelTests
{
    private static readonly KeyValuePair<string, string>[] Api =
    [
        .. ApiList.LoadAll(Path.Combine(SurfaceReferences.Directory, "api"))
            .Where(list => list.Key.StartsWith("Microsoft.ML", StringComparison.Ordinal))
            .SelectMany(list => list.Value.Lines),
    ];

    // AutoML builds these from what its tuner chose: nobody can say before it runs what they learn.
    private static readonly string[] ChosenAtRunTime =
    [
        "M:Microsoft.ML.AutoML.SweepableEstimator.BuildFromOption(Microsoft.ML.MLContext,Microsoft.ML.SearchSpace.Parameter)",
        "M:Microsoft.ML.AutoML.SweepablePipeline.BuildFromOption(Microsoft.ML.MLContext,Microsoft.ML.SearchSpace.Parameter)",
    ];

    [Fact]
    public async Task Everything_that_makes_an_estimator_says_what_it_learns()
    {
        var compilation = await AnyProgram.CompileAsync(string.Empty);
        var apis = ApiTable.Create(compilation, ModelFiles.OfThePackage);
        var makers = Makers().Except(ChosenAtRunTime, StringComparer.Ordinal).ToList();

        var unclassified = makers.Where(id =>
            DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is not { } symbol
            || apis.Find(Role.Estimator, symbol) is null && apis.Find(Role.Append, symbol) is null);

        var text = string.Join(Environment.NewLine, unclassified);
        Assert.True(text.Length == 0, text);
        Assert.True(makers.Count > 190, $"Only {makers.Count} were found.");
    }

    [Fact]
    public void The_estimators_of_the_lists_are_found_by_what_they_implement()
    {
        var estimators = Estimators();

        Assert.Contains("Microsoft.ML.Transforms.NormalizingEstimator", estimators);
        Assert.Contains("Microsoft.ML.Transforms.ImageLoadingEstimator".Replace("Transforms", "Data", StringComparison.Ordinal), estimators);
        Assert.Contains("Microsoft.ML.Trainers.FastTree.GamBinaryTrainer", estimators);
        Assert.DoesNotContain("Microsoft.ML.Trainers.FastTree.GamBinaryTrainer.Options", estimators);
        Assert.DoesNotContain("Microsoft.ML.TorchSharp.NasBert.NasBertTrainer", estimators);
    }

    private static IEnumerable<string> Makers()
    {
        var estimators = Estimators();
        var names = estimators.Select(LastName).ToHashSet(StringComparer.Ordinal);
        foreach (var (id, signature) in Api.Where(line => line.Key.StartsWith("M:", StringComparison.Ordinal) && IsPublic(line.Value)))
        {
            var constructor = id.IndexOf(".#ctor", StringComparison.Ordinal);
            if (constructor >= 0 ? estimators.Contains(id[2..constructor]) && !IsAbstract(id[2..constructor]) : names.Contains(ReturnType(signature)))
            {
                yield return id;
            }
        }
    }

    private static HashSet<string> Estimators()
    {
        var estimators = new HashSet<string>(StringComparer.Ordinal) { "Microsoft.ML.IEstimator`1" };
        var types = Api.Where(line => line.Key.StartsWith("T:", StringComparison.Ordinal)).ToList();
        for (var count = 0; count != estimators.Count;)
        {
            count = estimators.Count;
            var names = estimators.Select(LastName).ToHashSet(StringComparer.Ordinal);
            estimators.UnionWith(types.Where(type => Bases(type.Value).Any(names.Contains)).Select(type => type.Key[2..]));
        }

        return estimators;
    }

    private static bool IsPublic(string signature) => signature.StartsWith("public ", StringComparison.Ordinal);

    private static bool IsAbstract(string type) =>
        Api.First(line => string.Equals(line.Key, "T:" + type, StringComparison.Ordinal)).Value.Contains(" abstract ", StringComparison.Ordinal);

    private static string LastName(string id) => id[(id.LastIndexOf('.') + 1)..];

    private static IEnumerable<string> Bases(string signature)
    {
        var head = signature.Split(" where ")[0];
        var colon = head.IndexOf(" : ", StringComparison.Ordinal);
        return colon < 0 ? [] : Split(head[(colon + 3)..], ',').Select(Name);
    }

    private static string ReturnType(string signature) =>
        Split(signature.Split('(')[0], ' ').TakeLast(2).Select(Name).First();

    // EstimatorChain<TransformerChain<T>> is EstimatorChain`1, and Trainer<A, B>.Options is Options.
    private static string Name(string type)
    {
        var last = Split(type.Trim(), '.').Last();
        var open = last.IndexOf('<', StringComparison.Ordinal);
        return open < 0 ? last : $"{last[..open]}`{Split(last[(open + 1)..^1], ',').Count}";
    }

    private static List<string> Split(string text, char separator)
    {
        List<string> parts = [];
        var depth = 0;
        var start = 0;
        for (var position = 0; position < text.Length; position++)
        {
            depth += text[position] switch { '<' or '(' => 1, '>' or ')' => -1, _ => 0 };
            if (depth == 0 && text[position] == separator)
            {
                parts.Add(text[start..position]);
                start = position + 1;
            }
        }

        return [.. parts, text[start..]];
    }
}
