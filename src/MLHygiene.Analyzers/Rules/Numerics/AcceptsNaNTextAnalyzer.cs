using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Rules.Data;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>
/// MLH4016: text of data is read as a number, and nothing asks whether it is NaN or infinite. Off by default, and silent where MLH5001 reports
/// the call: the culture comes first.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AcceptsNaNTextAnalyzer : HygieneAnalyzer
{
    /// <summary>The property with the keyword of the type that a test for a finite number is called on; absent where no fix can write one.</summary>
    internal const string TypeProperty = "type";

    // By name, wherever they come from: a reason to stay silent, and no more.
    private static readonly ImmutableHashSet<string> Tests = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "NaN", "IsNaN", "IsFinite", "IsInfinity", "IsPositiveInfinity", "PositiveInfinity", "IsNormal", "IsRealNumber");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.AcceptsNaNText);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (TestFrameworks.IsReferencedBy(start.Compilation))
        {
            return;
        }

        var apis = hygiene.Apis;
        var (compilation, options, cancellationToken) = (start.Compilation, start.Options, start.CancellationToken);
        var isSet = new Lazy<bool>(() => CultureSetting.IsMade(compilation, options, cancellationToken));
        start.RegisterFileAction(
            (context, file) => Check(context, file, hygiene, isSet),
            apis.Names(Role.ParseText),
            apis.Names(Role.CutText, "gives").Union(apis.Names(Role.ReadText)));
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene, Lazy<bool> isSet)
    {
        foreach (var operation in file.All)
        {
            if (operation is IInvocationOperation or IMethodReferenceOperation
                && ParsedText.Find(hygiene.Apis, file, operation) is { } parsed
                && TypeOf(parsed.Call) is { } type
                && !operation.Syntax.ContainsDiagnostics
                && !operation.IsInExpressionTree()
                && !IsAsked(operation, context.CancellationToken)
                && ParsedData.Is(context, file, hygiene, parsed)
                && (!MachineCulture.Decides(parsed) || isSet.Value))
            {
                var properties = ImmutableDictionary<string, string?>.Empty;
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleCatalog.AcceptsNaNText,
                    operation.Syntax.GetLocation(),
                    IsCondition(operation) && HasTest(type) ? properties.Add(TypeProperty, Keyword(type)) : properties,
                    ShortText.Of(operation.Syntax)));
            }
        }
    }

    // decimal and whole numbers have no NaN, and throw.
    private static ITypeSymbol? TypeOf(ApiCall call)
    {
        var method = call.Operation switch
        {
            IInvocationOperation invocation => invocation.TargetMethod,
            IMethodReferenceOperation reference => reference.Method,
            _ => null,
        };
        var type = method?.Parameters.FirstOrDefault(parameter => parameter.RefKind == RefKind.Out)?.Type ?? method?.ReturnType;
        return type.IsFloatingPoint() ? type : null;
    }

    // A test in the same member says that somebody has thought of it.
    private static bool IsAsked(IOperation parse, CancellationToken cancellationToken)
    {
        var member = parse.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>(node => node is not GlobalStatementSyntax)
            ?? parse.Syntax.SyntaxTree.GetRoot(cancellationToken);
        return member.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && Tests.Contains(token.ValueText));
    }

    private static bool IsCondition(IOperation parse) =>
        parse is IInvocationOperation { Type.SpecialType: SpecialType.System_Boolean } call
        && call.Arguments.Any(argument => argument.Parameter is { RefKind: RefKind.Out }
            && (argument.Value is IDeclarationExpressionOperation declaration ? declaration.Expression : argument.Value) is ILocalReferenceOperation)
        && call.Parent is not IExpressionStatementOperation;

    // .NET Framework and .NET Standard 2.0 lack it.
    private static bool HasTest(ITypeSymbol type) => !type.GetMembers("IsFinite").IsEmpty;

    private static string Keyword(ITypeSymbol type) => type.SpecialType == SpecialType.System_Single ? "float" : "double";
}
