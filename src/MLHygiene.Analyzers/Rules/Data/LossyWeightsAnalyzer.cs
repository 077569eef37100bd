using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>MLH5003: weights of a model that are saved in a format that leaves digits out.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LossyWeightsAnalyzer : HygieneAnalyzer
{
    /// <summary>The property with the format that writes all digits where the framework does not do so by itself.</summary>
    internal const string ExactProperty = "exact";

    private const double Small = 0.000012345678;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.LossyWeights);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        // Formats stand in texts: what is left to look for is a name of weights.
        var weights = new WordScan("weight", "bias", "coef", "theta", "embedding", "intercept", "centroid", "parameter");
        start.RegisterFileAction((context, file) => Check(context, file, hygiene), weights.FindsAny);
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        var reported = new HashSet<SyntaxNode>();
        foreach (var (text, values) in Kept(context, file, hygiene))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            foreach (var value in values)
            {
                if (value.Value is { Type: var type } number
                    && (type.IsFloatingPoint() || IsAnyFloatingPoint(type))
                    && RoundingFormat.Is(value.Format, IsSingle(type))
                    && !text.Operation.Syntax.ContainsDiagnostics
                    && WeightNames.Tell(hygiene.Apis, file, number)
                    && PlaceOf(text, number) is var place
                    && reported.Add(place))
                {
                    context.ReportDiagnostic(Report(text, place, value.Format!, IsSingle(type)));
                }
            }
        }
    }

    // Generic code: where T : IFloatingPoint<T>.
    private static bool IsAnyFloatingPoint(ITypeSymbol? type) =>
        type is ITypeParameterSymbol { ConstraintTypes: var constraints }
        && constraints.SelectMany(constraint => constraint.AllInterfaces.Append(constraint as INamedTypeSymbol))
            .Any(known => known is { Name: "IFloatingPoint", ContainingNamespace: { Name: "Numerics", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } });

    private static bool IsSingle(ITypeSymbol? type) => type.WithoutNullable() is { SpecialType: SpecialType.System_Single };

    // What goes to a file, and what a method that saves returns, or puts into a buffer, for somebody else to write.
    private static IEnumerable<(FormattedText Text, ImmutableArray<TextPart> Values)> Kept(
        SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        foreach (var data in WrittenData.In(hygiene.Apis, file, savesMessages: true))
        {
            if (data.IsLearning(context, hygiene) && data.IsKept(file))
            {
                yield return (data.Text, data.Values);
            }
        }

        var pieces = new TextPieces(hygiene.Apis, file, withMessages: true);
        foreach (var operation in file.All)
        {
            if (operation is IReturnOperation { ReturnedValue: { Type: { } type } value }
                && (type.RowType() ?? type).SpecialType == SpecialType.System_String
                && IsSaving(context, file, hygiene, operation))
            {
                foreach (var piece in pieces.Of(value))
                {
                    if (FormattedText.Find(hygiene.Apis, piece) is { } text)
                    {
                        yield return (text, pieces.ValuesOf(text).ToImmutableArray());
                    }
                }
            }
            else if (ApiCall.Find(hygiene.Apis, Role.FormatText, operation)?.OperandOf("into") is not null
                && FormattedText.Find(hygiene.Apis, operation) is { } written
                && IsSaving(context, file, hygiene, operation))
            {
                yield return (written, written.Parts);
            }
        }
    }

    private static bool IsSaving(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene, IOperation operation) =>
        StatementNames.OfFunctions(file, operation).Any(WrittenData.IsSaving) && hygiene.Gate.Admits(context, operation.Syntax.SpanStart);

    private static SyntaxNode PlaceOf(FormattedText text, IOperation number) =>
        number.Syntax.Parent is InterpolationSyntax hole ? hole
        : text.Call?.OperandOf("template") is { } template ? template.Syntax
        : text.Operation.Syntax;

    private static Diagnostic Report(FormattedText text, SyntaxNode place, string format, bool isSingle)
    {
        var written = text.Call?.OperandOf("format") is { } operand ? new[] { operand.Syntax.GetLocation() } : Enumerable.Empty<Location>();
        return Diagnostic.Create(
            RuleCatalog.LossyWeights,
            place.GetLocation(),
            written,
            ImmutableDictionary<string, string?>.Empty.Add(ExactProperty, isSingle ? "G9" : "G17"),
            ShortText.Of(place),
            isSingle ? ((float)Small).ToString(format, CultureInfo.InvariantCulture) : Small.ToString(format, CultureInfo.InvariantCulture));
    }
}
