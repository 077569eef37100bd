using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>MLH5008: rows that are kept, though their sequence fills one object again for each of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReusedRowObjectAnalyzer : HygieneAnalyzer
{
    /// <summary>The property that names the switch that reuses the object.</summary>
    internal const string SwitchProperty = "switch";

    /// <summary>The property that names the method that makes an object for each row, where it can be called in place of the other.</summary>
    internal const string FreshProperty = "fresh";

    /// <summary>The property that names the parameter that such a method lacks: the object.</summary>
    internal const string RecordProperty = "record";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.ReusedRowObject);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        start.RegisterFileAction((context, file) => Check(context, file, apis), apis.Names(Role.SameRow));
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        foreach (var operation in file.All)
        {
            if (operation is IInvocationOperation { TargetMethod.TypeArguments: { Length: 1 } arguments }
                && !arguments[0].IsValueType
                && ApiCall.Find(apis, Role.SameRow, operation) is { } source
                && IsOn(file, source)
                && !operation.Syntax.ContainsDiagnostics
                && KeptRows.FirstOf(apis, file, source) is { } keeper)
            {
                context.ReportDiagnostic(Report(file, source, keeper));
            }
        }
    }

    private static bool IsOn(FileOperations file, ApiCall source) =>
        source.Entry.Find("when") is null
        || source.OperandOf("when") is { } given && CertainValue.Of(file, given).ConstantValue is { HasValue: true, Value: true };

    private static Diagnostic Report(FileOperations file, ApiCall source, IOperation keeper)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        string remedy;
        if (source.Entry.Find("when") is { } name)
        {
            properties = properties.Add(SwitchProperty, name);
            remedy = $"Pass {name}: false";
        }
        else if (source.Entry.Find("fresh") is { } id && ApiId.Parse(id)?.MemberName is { } fresh)
        {
            remedy = $"Call {fresh}, which makes an object for each row";
            if (IsBlank(file, source))
            {
                properties = properties.Add(FreshProperty, fresh).Add(RecordProperty, source.Entry.Find("record"));
            }
        }
        else
        {
            remedy = "Copy each row";
        }

        return Diagnostic.Create(
            RuleCatalog.ReusedRowObject,
            source.Operation.Syntax.GetLocation(),
            new[] { keeper.Syntax.GetLocation() },
            properties,
            source.Operation.CalledMember()?.Name,
            NameOf(keeper),
            remedy);
    }

    // What an object was given beforehand is in each of its rows.
    private static bool IsBlank(FileOperations file, ApiCall source) =>
        source.OperandOf("record") is { } record
        && CertainValue.Of(file, record) is IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null }
        && (record.Unwrap() is not { } given || given is IObjectCreationOperation || given.Variable() is ILocalSymbol local && file.ReferencesTo(local).Count == 1);

    private static string NameOf(IOperation keeper) => keeper switch
    {
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.ReducedExtension or MethodKind.Ordinary, IsStatic: false, IsExtensionMethod: false } } call
            when call.TargetMethod.ReturnsVoid => ShortText.Of(call.Syntax),
        IInvocationOperation call => call.TargetMethod.Name,
        IObjectCreationOperation { Type: { } type } => "new " + type.Name,
        _ => ShortText.Of(keeper.Syntax),
    };
}
