using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Models;

/// <summary>Holds a line against the compilation: whether it names members and parameters that exist.</summary>
internal static class ModelEntryCheck
{
    /// <summary>What is wrong with a line whose type is present; null where nothing is.</summary>
    public static string? Problem(ModelEntry entry, ApiTable apis)
    {
        var members = apis.Resolve(entry);
        if (members.IsEmpty)
        {
            return $"The compilation has no '{entry.Id.Text}'; expected the documentation id of a member that it can call "
                + "(below a 'when' line, where the type is not always referenced)";
        }

        foreach (var fact in entry.Grammar.Facts)
        {
            if (entry.Find(fact.Name) is { } value && Problem(fact, value, members, apis) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static string? Problem(FactGrammar fact, string value, ImmutableArray<ISymbol> members, ApiTable apis)
    {
        switch (fact.Kind)
        {
            case FactKind.Parameter:
            case FactKind.ParameterPath:
                var path = value.Split('.');
                return !members.Any(member => Parameters(member).Contains(path[0], StringComparer.Ordinal))
                    ? $"'{fact.Name}={value}' names no parameter of '{members[0].Name}'; expected one of "
                        + string.Join(", ", members.SelectMany(Parameters).Distinct(StringComparer.Ordinal).Select(name => "'" + name + "'"))
                    : path.Length > 1 && !members.OfType<IMethodSymbol>().Any(method => HasMember(method, path))
                        ? $"'{fact.Name}={value}' names no member of what '{members[0].Name}' is given for '{path[0]}'"
                        : null;
            case FactKind.Method:
                return ApiId.Parse(value) is { } id && apis.Resolve(id).IsEmpty
                    ? $"'{fact.Name}={value}' names no method of the compilation"
                    : null;
            case FactKind.Type:
                return apis.Types(value).IsEmpty ? $"'{fact.Name}={value}' names no type of the compilation" : null;
            default:
                return null;
        }
    }

    private static bool HasMember(IMethodSymbol method, string[] path)
    {
        var type = method.Parameters.FirstOrDefault(parameter => string.Equals(parameter.Name, path[0], StringComparison.Ordinal))?.Type;
        foreach (var name in path.Skip(1))
        {
            type = MemberType(type, name);
        }

        return type is not null;
    }

    private static ITypeSymbol? MemberType(ITypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            switch (type.GetMembers(name).FirstOrDefault())
            {
                case IFieldSymbol field:
                    return field.Type;
                case IPropertySymbol property:
                    return property.Type;
            }
        }

        return null;
    }

    private static IEnumerable<string> Parameters(ISymbol member)
    {
        if (!member.IsStatic && member is not IMethodSymbol { MethodKind: MethodKind.Constructor })
        {
            yield return FactGrammar.Receiver;
        }

        if (member is IMethodSymbol method)
        {
            foreach (var parameter in method.Parameters)
            {
                yield return parameter.Name;
            }
        }
    }
}
