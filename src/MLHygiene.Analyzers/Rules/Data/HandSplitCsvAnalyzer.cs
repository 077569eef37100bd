using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>MLH5005: lines of a table with text that are cut at every separator, also at those in quotes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandSplitCsvAnalyzer : HygieneAnalyzer
{
    private const string Separators = ",;\t|";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.HandSplitCsv);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene) =>
        start.RegisterFileAction(
            (context, file) => Check(context, file, hygiene), hygiene.Apis.Names(Role.CutText, "gives"), hygiene.Apis.Names(Role.ParseText));

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        var seen = new HashSet<IOperation>();
        foreach (var operation in file.All)
        {
            if (!operation.Syntax.ContainsDiagnostics
                && ParsedText.Find(hygiene.Apis, file, operation) is { } parsed
                && hygiene.Gate.Admits(context, operation.Syntax.SpanStart)
                && parsed.Origin is TextOrigin.File or TextOrigin.Parts
                && ParsedField.Find(hygiene.Apis, file, parsed) is { IsTakenByPlace: true } field
                && seen.Add(field.Cut.Operation)
                && !field.Cut.Operation.Syntax.ContainsDiagnostics
                && field.Separators is { IsEmpty: false } separators
                && separators.All(separator => Separators.IndexOf(separator) >= 0)
                && !IsLimited(field.Cut)
                && !KnowsQuotes(field.Cut)
                && TextIn(hygiene.Apis, file, field.Cut) is { } text)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleCatalog.HandSplitCsv,
                    field.Cut.Operation.Syntax.GetLocation(),
                    new[] { operation.Syntax.GetLocation(), text.Syntax.GetLocation() },
                    ShortText.Of(field.Cut.Operation.Syntax)));
            }
        }
    }

    // Split(',', 2) leaves the rest of the line to the last field.
    private static bool IsLimited(ApiCall cut) => cut.Operation.ArgumentFor("count") is not null;

    // if (line.Contains('"')) throw …
    private static bool KnowsQuotes(ApiCall cut) =>
        cut.Operation.EnclosingFunction().Descendants().Any(part =>
            part is IArgumentOperation { Value.ConstantValue: { HasValue: true, Value: '"' or "\"" }, Parent: IInvocationOperation { Type.SpecialType: SpecialType.System_Boolean or SpecialType.System_Int32 } });

    /// <summary>A field of the line that is taken by its place and kept as text; null where there is none.</summary>
    private static IOperation? TextIn(ApiTable apis, FileOperations file, ApiCall cut) =>
        file.All.FirstOrDefault(operation => IsPlace(operation) && IsFieldOf(apis, file, operation, cut) && IsKept(apis, file, operation));

    private static bool IsPlace(IOperation operation) =>
        operation is { Type.SpecialType: SpecialType.System_String }
            and (IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true })
        && !operation.IsAssigned();

    private static bool IsFieldOf(ApiTable apis, FileOperations file, IOperation place, ApiCall cut)
    {
        foreach (var part in TextOrigins.Trace(apis, file, place).Skip(1))
        {
            if (part == cut.Operation)
            {
                return true;
            }

            if (ApiCall.Find(apis, Role.CutText, part) is not null || IsPlace(part))
            {
                return false;
            }
        }

        return false;
    }

    // A field that becomes a number, in whatever way, is no text; one that is compared with nothing is only looked at.
    private static bool IsKept(ApiTable apis, FileOperations file, IOperation text)
    {
        var uses = ValueFlow.Follow(file, text, (user, operand) => ApiCall.Find(apis, Role.CutText, user)?.ValueOf("text") == operand.Unwrap())
            .Select(holder => ValueFlow.UseOf(holder).User)
            .ToList();
        return !uses.Exists(use => IsNumber(apis, use)) && uses.Exists(IsText);
    }

    private static bool IsNumber(ApiTable apis, IOperation? use) =>
        use is IArgumentOperation { Parent: IInvocationOperation call }
        && (ApiCall.Find(apis, Role.ParseText, call) is not null
            || call.TargetMethod is { DeclaringSyntaxReferences.IsEmpty: false } && call.Type is not { SpecialType: SpecialType.System_String or SpecialType.System_Void or SpecialType.System_Object });

    private static bool IsText(IOperation? use) => use switch
    {
        // string.IsNullOrEmpty(cell) only looks at it.
        IArgumentOperation { Parent: IInvocationOperation { Type.SpecialType: SpecialType.System_Boolean, TargetMethod: { IsStatic: true, Parameters.Length: 1 } } } => false,
        IBinaryOperation comparison => comparison.LeftOperand.Unwrap().ConstantValue is not { HasValue: true, Value: null or "" }
            && comparison.RightOperand.Unwrap().ConstantValue is not { HasValue: true, Value: null or "" },
        IArgumentOperation or IReturnOperation or IAssignmentOperation or ITupleOperation or IInterpolationOperation or ISwitchExpressionOperation
            or ISwitchOperation or IArrayInitializerOperation or IIsPatternOperation => true,
        _ => false,
    };
}
