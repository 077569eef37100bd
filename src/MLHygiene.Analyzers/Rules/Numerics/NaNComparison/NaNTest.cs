using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>What finds the NaN that a comparison misses: in words for the reader, in properties for the fix.</summary>
internal sealed class NaNTest
{
    /// <summary>The property that says which <see cref="Form"/> the test has; absent where there is no fix.</summary>
    public const string FormKey = "form";

    /// <summary>The property with the operand: <c>left</c>, <c>right</c>, <c>this</c>, or the index of an argument.</summary>
    public const string OperandKey = "operand";

    /// <summary>The property with the type that has the test, as it can be written at the comparison.</summary>
    public const string TypeKey = "type";

    /// <summary>The property with the name of the test.</summary>
    public const string MethodKey = "method";

    /// <summary>The property with what inverts the test: <c>!</c> or a method; absent where nothing needs to.</summary>
    public const string InvertKey = "invert";

    /// <summary>The value of <see cref="InvertKey"/> that stands for the operator.</summary>
    public const string Not = "!";

    private NaNTest(string advice, ImmutableDictionary<string, string?>? properties = null)
    {
        Advice = advice;
        Properties = properties ?? ImmutableDictionary<string, string?>.Empty;
    }

    /// <summary>How a test is written.</summary>
    public enum Form
    {
        /// <summary><c>double.IsNaN(x)</c>.</summary>
        Call,

        /// <summary><c>x.isnan()</c>.</summary>
        Member,

        /// <summary><c>x is double.NaN</c>: null is not NaN, and a nullable cannot be passed to <c>IsNaN</c>.</summary>
        Pattern,
    }

    /// <summary>What to do, without the period.</summary>
    public string Advice { get; }

    /// <summary>What the fix needs; empty where there is none.</summary>
    public ImmutableDictionary<string, string?> Properties { get; }

    /// <summary>Finds the test for a comparison.</summary>
    public static NaNTest For(NaNComparison comparison, ApiTable apis) =>
        comparison.Entry is { } entry ? OfApi(comparison, entry, apis) : OfLanguage(comparison);

    private static NaNTest OfLanguage(NaNComparison comparison)
    {
        var type = comparison.Other.Type;
        if (type.IsIntegral())
        {
            return new NaNTest("An integer is never NaN, so compare with a number");
        }

        if (!type.IsFloatingPoint() || type.WithoutNullable() is not { } number)
        {
            return new NaNTest("Test with 'double.IsNaN'");
        }

        var spelled = SpelledType(comparison.NaN, number) ?? number.ToDisplayString();
        return SymbolEqualityComparer.Default.Equals(type, number)
            ? Create(comparison, Form.Call, spelled, "IsNaN", Not)
            : Create(comparison, Form.Pattern, spelled, "NaN", Not);
    }

    private static NaNTest OfApi(NaNComparison comparison, ModelEntry entry, ApiTable apis)
    {
        if (entry.Find("test") is not { } id
            || ApiId.Parse(id) is not { } testId
            || apis.Resolve(testId).OfType<IMethodSymbol>().FirstOrDefault() is not { } test)
        {
            return new NaNTest("Test the values one by one with 'IsNaN'");
        }

        var invert = comparison.Operation.Type?.SpecialType == SpecialType.System_Boolean ? Not
            : entry.Find("invert") is { } inverting ? ApiId.Parse(inverting)?.MemberName
            : null;
        var type = comparison.Other.Type;
        var compilation = comparison.Operation.SemanticModel?.Compilation;
        if (type is null || compilation is null)
        {
            return Named(test);
        }

        if (!test.IsStatic)
        {
            return test.Parameters.IsEmpty && compilation.HasImplicitConversion(type, test.ContainingType)
                ? Create(comparison, Form.Member, string.Empty, test.Name, invert)
                : Named(test);
        }

        if (test.IsAbstract)
        {
            return type is ITypeParameterSymbol
                ? Create(comparison, Form.Call, type.Name, test.Name, invert)
                : new NaNTest($"Test with '{(type.WithoutNullable() ?? type).Name}.{test.Name}'");
        }

        return test.Parameters.Length == 1 && compilation.HasImplicitConversion(type, test.Parameters[0].Type)
            ? Create(comparison, Form.Call, TypeText(comparison, test.ContainingType), test.Name, invert)
            : Named(test);
    }

    private static NaNTest Named(IMethodSymbol test) => new($"Test with '{test.ContainingType.Name}.{test.Name}'");

    private static NaNTest Create(NaNComparison comparison, Form form, string type, string method, string? invert)
    {
        var other = ShortText.Of(comparison.Other.Syntax);
        var shortType = type.Substring(type.LastIndexOf('.') + 1);
        var test = form switch
        {
            Form.Call => $"{shortType}.{method}({other})",
            Form.Member => $"{other}.{method}()",
            _ => $"{other} is {shortType}.{method}",
        };
        if (comparison.IsOrdered)
        {
            return new NaNTest($"NaN has no order, so test with '{test}'");
        }

        if (comparison.IsTrue)
        {
            test = form == Form.Pattern ? $"{other} is not {shortType}.{method}"
                : invert is Not or null ? Not + test
                : $"{test}.{invert}()";
        }

        var advice = $"Test with '{test}'";
        return Operand(comparison) is not { } operand
            || (comparison.IsTrue && invert is null)
            || comparison.Operation.ConstantValue.HasValue
            || (form != Form.Member && comparison.Operation.Syntax is InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax })
                ? new NaNTest(advice)
                : new NaNTest(
                    advice,
                    ImmutableDictionary<string, string?>.Empty
                        .Add(FormKey, form.ToString())
                        .Add(OperandKey, operand)
                        .Add(TypeKey, type)
                        .Add(MethodKey, method)
                        .Add(InvertKey, comparison.IsTrue ? invert : null));
    }

    private static string? Operand(NaNComparison comparison)
    {
        if (comparison.Operation.Syntax is BinaryExpressionSyntax binary)
        {
            return binary.Left.Span.Contains(comparison.Other.Syntax.Span) ? "left" : "right";
        }

        if (comparison.Operation is not IInvocationOperation call || call.Syntax is not InvocationExpressionSyntax invocation)
        {
            return null;
        }

        var index = invocation.ArgumentList.Arguments.IndexOf(argument => argument.Span.Contains(comparison.Other.Syntax.Span));
        return index >= 0 ? index.ToString(System.Globalization.CultureInfo.InvariantCulture) : "this";
    }

    private static string TypeText(NaNComparison comparison, INamedTypeSymbol type) =>
        SpelledType(comparison.NaN, type)
        ?? (comparison.Operation is IInvocationOperation { Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } } call
            && call.TargetMethod.ReducedFrom is null
            && call.Instance is null
            && SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, type)
                ? access.Expression.ToString()
                : type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));

    /// <summary>The type as the code writes it before <c>.NaN</c>; null where it writes another type or none.</summary>
    private static string? SpelledType(IOperation nan, ITypeSymbol type) =>
        nan.Unwrap() is IMemberReferenceOperation { Syntax: MemberAccessExpressionSyntax { Expression: var qualifier }, Member: var member }
        && member.Name == "NaN"
        && SymbolEqualityComparer.Default.Equals(member.ContainingType, type)
            ? qualifier.ToString()
            : null;
}
