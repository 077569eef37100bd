using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>
/// MLH4010: a pixel or a quantised number is cast to a small integer that does not hold it. Casts to a class index are left alone: the code
/// does not show that they can be NaN.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NaNToIntegerAnalyzer : HygieneAnalyzer
{
    /// <summary>The property with the lower bound of the range, as code.</summary>
    internal const string LowestProperty = "lowest";

    /// <summary>The property with the upper bound of the range, as code.</summary>
    internal const string HighestProperty = "highest";

    private static readonly ImmutableHashSet<string> Types =
        ImmutableHashSet.Create(StringComparer.Ordinal, "byte", "sbyte", "short", "ushort", "Byte", "SByte", "Int16", "UInt16");

    private static readonly ImmutableHashSet<string> Numbers =
        ImmutableHashSet.Create(StringComparer.Ordinal, "float", "double", "Single", "Double", "byte", "Byte");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.NaNToInteger);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (!TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterFileAction(
                (context, file) => Check(context, file, hygiene),
                new IdentifierScan(Types, Numbers).FindsEach,
                root => root.DescendantNodes().OfType<CastExpressionSyntax>().Any(MayMatter));
        }
    }

    // A cast of a variable may be one of arithmetic too; a cast of a constant or a member is not.
    private static bool MayMatter(CastExpressionSyntax cast) =>
        cast.Type is PredefinedTypeSyntax or SimpleNameSyntax or QualifiedNameSyntax
        && cast.Expression is ParenthesizedExpressionSyntax or InvocationExpressionSyntax or IdentifierNameSyntax;

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        var overflow = new Overflow(hygiene.Apis, file);
        foreach (var operation in file.All)
        {
            if (operation is IConversionOperation { IsImplicit: false, IsChecked: false, OperatorMethod: null, ConstantValue.HasValue: false, Operand: var number } cast
                && number.Type.IsFloatingPoint()
                && SmallInteger.Of(cast.Type) is { } type
                && !cast.Syntax.ContainsDiagnostics
                && IsKept(file, cast)
                && (overflow.OfPixels(number, type) ?? OfQuantised(context, file, hygiene, overflow, number, type)) is { } example)
            {
                context.ReportDiagnostic(Report(cast, number, type, example));
            }
        }
    }

    private static double? OfQuantised(
        SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene, Overflow overflow, IOperation number, SmallInteger type) =>
        overflow.IsQuantised(number)
        && hygiene.Gate.Admits(context, number.Syntax.SpanStart)
            ? type.Highest + 1
            : null;

    // In an array, list or span of such integers: an image, a quantised row.
    private static bool IsKept(FileOperations file, IOperation cast) =>
        ValueFlow.Follow(file, cast).Any(holder => SmallInteger.Of(FeatureCarrier.ElementFor(holder)) is not null);

    private static Diagnostic Report(IOperation cast, IOperation number, SmallInteger type, double example)
    {
        var (lowest, highest) = type.Bits == 8
            ? (Text(type.Lowest), Text(type.Highest))
            : (type.Name + ".MinValue", type.Name + ".MaxValue");
        return Diagnostic.Create(
            RuleCatalog.NaNToInteger,
            cast.Syntax.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(LowestProperty, lowest).Add(HighestProperty, highest),
            ShortText.Of(number.Syntax),
            type.Name,
            type.Bits,
            Text((int)example),
            Text(type.Wrap((int)example)),
            Text(type.Lowest),
            Text(type.Highest));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
