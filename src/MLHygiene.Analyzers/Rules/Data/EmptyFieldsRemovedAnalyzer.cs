using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Gate;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>MLH5004: lines of data that are cut into fields without the empty ones, so that the later ones move.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EmptyFieldsRemovedAnalyzer : HygieneAnalyzer
{
    // Runs of blanks are one separator; a comma is one each time.
    private const string Separators = ",;|";

    private static readonly ImmutableHashSet<string> Option = ImmutableHashSet.Create(StringComparer.Ordinal, nameof(StringSplitOptions.RemoveEmptyEntries));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.EmptyFieldsRemoved);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene) =>
        start.RegisterGatedFileAction(
            hygiene,
            (context, file) => Check(context, file, hygiene),
            Option,
            hygiene.Apis.Names(Role.CutText, "options"),
            hygiene.Apis.Names(Role.ParseText));

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        var reported = new HashSet<IOperation>();
        foreach (var operation in file.All)
        {
            if (ParsedText.Find(hygiene.Apis, file, operation) is { } parsed
                && hygiene.Gate.Admits(context, operation.Syntax.SpanStart)
                && ParsedField.Find(hygiene.Apis, file, parsed) is { IsTakenByPlace: true, IsOneOfSeveral: true } field
                && parsed.Origin is TextOrigin.File or TextOrigin.Parts
                && OptionOf(field) is { } option
                && !field.Cut.Operation.Syntax.ContainsDiagnostics
                && field.Separators is { IsEmpty: false } separators
                && separators.All(separator => Separators.IndexOf(separator) >= 0)
                && !IsCounted(file, field)
                && reported.Add(field.Cut.Operation))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleCatalog.EmptyFieldsRemoved,
                    option.Syntax.GetLocation(),
                    new[] { operation.Syntax.GetLocation() },
                    ShortText.Of(operation.Syntax)));
            }
        }
    }

    private static IOperation? OptionOf(ParsedField field) =>
        field.Cut.OperandOf("options") is { ConstantValue: { HasValue: true, Value: int options } } option
        && ((StringSplitOptions)options & StringSplitOptions.RemoveEmptyEntries) != StringSplitOptions.None
            ? option
            : null;

    // if (cells.Length != 5) continue; .Where(cells => cells.Length == 5)
    private static bool IsCounted(FileOperations file, ParsedField field) =>
        field.Passed
            .SelectMany(part => part is IInvocationOperation query ? query.Descendants()
                : part.Variable() is { } cells ? file.ReferencesTo(cells).Select(reference => ValueFlow.UseOf(reference).User)
                : Enumerable.Empty<IOperation>())
            .Any(use => use is IIsPatternOperation or ISwitchExpressionOperation
                || use is IPropertyReferenceOperation { Property.Name: nameof(Array.Length) or nameof(List<string>.Count) } length && IsCondition(length));

    // The bound of a loop over the fields says nothing of how many there should be.
    private static bool IsCondition(IOperation length) => ValueFlow.UseOf(length).User switch
    {
        IBinaryOperation { Type.SpecialType: not SpecialType.System_Boolean } sum => IsCondition(sum),
        IBinaryOperation comparison => OtherThan(comparison, length).ConstantValue is { HasValue: true, Value: not (0 or 1) }
            || !IsInLoopBound(comparison) && !OtherThan(comparison, length).ConstantValue.HasValue,
        IIsPatternOperation or ISwitchOperation or ISwitchExpressionOperation => true,
        IArgumentOperation => true,
        _ => false,
    };

    private static IOperation OtherThan(IBinaryOperation comparison, IOperation side) =>
        side.IsInside(comparison.LeftOperand) ? comparison.RightOperand.Unwrap() : comparison.LeftOperand.Unwrap();

    private static bool IsInLoopBound(IOperation operation)
    {
        for (var at = operation; at.Parent is { } parent; at = parent)
        {
            if (parent is IForLoopOperation loop)
            {
                return loop.Condition == at;
            }

            if (parent is IBlockOperation)
            {
                return false;
            }
        }

        return false;
    }
}
