using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>MLH5015: a frame that has the first rows of a view only, and is computed with as if it had all.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FirstHundredRowsAnalyzer : HygieneAnalyzer
{
    private const string Some = "100";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.FirstHundredRows);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (hygiene.Apis.Has(Role.Head) && !TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterFileAction((context, file) => Check(context, file, hygiene.Apis), hygiene.Apis.Names(Role.Head));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        foreach (var operation in file.All)
        {
            if (operation is IInvocationOperation { TargetMethod: var method }
                && !operation.Syntax.ContainsDiagnostics
                && ApiCall.Find(apis, Role.Head, operation) is { } head
                && (head.Entry.Find("count") is not { } count || operation.ArgumentFor(count) is { ArgumentKind: ArgumentKind.DefaultValue })
                && FrameUse.Find(apis, file, operation) is { } use)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleCatalog.FirstHundredRows,
                    operation.Syntax.GetLocation(),
                    new[] { use.Syntax.GetLocation() },
                    method.Name,
                    NumberOf(method),
                    use.CalledMember() is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ReducedExtension } called ? called.Name : ShortText.Of(use.Syntax)));
            }
        }
    }

    // One of the overloads states it as a default.
    private static string NumberOf(IMethodSymbol method) =>
        (method.ReducedFrom ?? method).ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>()
            .SelectMany(overload => overload.Parameters)
            .FirstOrDefault(parameter => parameter is { HasExplicitDefaultValue: true, Type.SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 })
            ?.ExplicitDefaultValue?.ToString() ?? Some;
}
