using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Options;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>Tells numbers and times of data from those of settings and of what somebody types: see docs/configuration.md.</summary>
internal static class ParsedData
{
    /// <summary>Whether what a text is parsed to is data.</summary>
    public static bool Is(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene, ParsedText parsed)
    {
        var operation = parsed.Call.Operation;
        var isLearning = hygiene.Gate.Admits(context, operation.Syntax.SpanStart);
        if (!isLearning
            && (hygiene.Options.Get(RuleOptions.Context, file.Tree) == ContextMode.Never || !FeatureCarrier.Takes(file, operation)))
        {
            return false;
        }

        var field = ParsedField.Find(hygiene.Apis, file, parsed);
        // A name and its value: settings are what somebody typed.
        if (parsed.Trace.Any(part => ApiCall.Find(hygiene.Apis, Role.CutText, part) is { } cut && ParsedField.SeparatorsOf(file, cut).Contains('=')))
        {
            return false;
        }

        return parsed.Origin switch
        {
            TextOrigin.File => isLearning || field is { IsOneOfSeveral: true },
            TextOrigin.Parts => isLearning && field is not null,
            _ => false,
        };
    }
}
